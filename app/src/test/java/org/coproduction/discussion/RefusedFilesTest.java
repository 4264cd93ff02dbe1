package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.discussion.Enclosing.header;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.platform.files.SampleFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is not taken as a file of a post, and how names are made harmless. */
@CommonsTest
class RefusedFilesTest {
    @Autowired
    ApplicationContext site;

    Enclosing enclosing;
    Browsing bens;
    Visitor visitor;
    String debate;

    @BeforeEach
    void make() {
        enclosing = new Enclosing(site);
        bens = enclosing.bens;
        visitor = enclosing.visitor;
        debate = enclosing.debate;
    }

    @AfterEach
    void putBack() {
        enclosing.close();
    }

    static Stream<Arguments> harmful() {
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
        byte[] polyglot = "GIF89a/*<svg/onload=alert(1)>*/=1;".getBytes(StandardCharsets.US_ASCII);
        return Stream.of(
                Arguments.of("drawing.svg", svg, "none of the kinds"),
                Arguments.of("drawing.png", svg, "none of the kinds"),
                Arguments.of("photo.jpg", polyglot, "none of the kinds"),
                Arguments.of("photo.jpg", SampleFiles.png(2, 2), "none of the kinds"),
                Arguments.of("photo.png", SampleFiles.pixelBomb(), "more than 60 million pixels"),
                Arguments.of("photo.png", Arrays.copyOf(SampleFiles.png(50, 50), 60), "is damaged"),
                Arguments.of("minutes.docx", SampleFiles.zipBomb(), "none of the kinds"),
                Arguments.of("minutes.docx", SampleFiles.zip("word/vbaProject.bin"), "has macros"),
                Arguments.of("run.exe", new byte[] {'M', 'Z'}, "none of the kinds"));
    }

    @ParameterizedTest
    @MethodSource("harmful")
    void whatCouldHarmIsNotTakenAndTheTextComesBack(String name, byte[] content, String why) {
        assertThat(bens.upload(
                                Debating.answers(debate),
                                "files",
                                name,
                                content,
                                "text",
                                "Look at this",
                                "language",
                                "en")
                        .body())
                .contains(why, "“" + name + "”", "Look at this</textarea>");
        assertThat(enclosing.files()).isZero();
        assertThat(enclosing.contents()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/minutes.txt, minutes.txt",
        "<b>x</b>.txt, b&gt;.txt",
        "a\u202etxt.csv, atxt.csv",
        "it's so.txt, it's so.txt"
    })
    void aNameIsShownAndSavedAsOneLine(String sent, String shown) {
        enclosing.answer(bens, sent, "Who was there".getBytes(StandardCharsets.US_ASCII));
        assertThat(visitor.get(debate).body()).contains("<bdi>" + shown + "</bdi>");
        assertThat(header(visitor.get(enclosing.file(2)), "Content-Disposition"))
                .doesNotContain("..", "/", "\u202e");
    }

    @Test
    void aVeryLongNameKeepsItsEnding() {
        enclosing.answer(bens, "x".repeat(300) + ".txt", "Who".getBytes(StandardCharsets.US_ASCII));
        assertThat(visitor.get(debate).body()).contains("x".repeat(146) + ".txt</bdi>");
    }
}
