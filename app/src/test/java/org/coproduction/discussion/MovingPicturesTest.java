package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.discussion.Enclosing.header;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.coproduction.CommonsTest;
import org.coproduction.platform.image.SampleGif;
import org.coproduction.platform.image.SampleWebp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** GIFs and WebPs that go with posts. */
@CommonsTest
class MovingPicturesTest {
    private static final String NOTES = "50.8466 N";

    @Autowired
    ApplicationContext site;

    Enclosing enclosing;

    @BeforeEach
    void make() {
        enclosing = new Enclosing(site);
    }

    @AfterEach
    void putBack() {
        enclosing.close();
    }

    @Test
    void whatMovesIsShownWhenItIsAskedFor() {
        post("Queue.GIF", SampleGif.with(SampleGif.of(30, 20, 2), SampleGif.comment(NOTES)));
        assertThat(page())
                .contains("<summary>Moving picture: <span dir=\"auto\">What happens</span></summary><img src=\"")
                .contains("width=\"30\" height=\"20\" loading=\"lazy\"");
        shown("image/gif", "GIF89a");
    }

    @Test
    void whatStandsStillIsShownAtOnce() {
        post("Board.webp", SampleWebp.withNotes(NOTES));
        assertThat(page())
                .contains("alt=\"What happens\" width=\"1\" height=\"1\" loading=\"lazy\"")
                .doesNotContain("Moving picture");
        shown("image/webp", "RIFF");
    }

    private void shown(String type, String mark) {
        HttpResponse<String> picture = enclosing.visitor.get(enclosing.file(2));
        assertThat(picture.body()).startsWith(mark).doesNotContain(NOTES);
        assertThat(header(picture, "Content-Type")).isEqualTo(type);
        assertThat(header(picture, "Content-Disposition")).startsWith("inline");
        assertThat(header(picture, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(picture, "Content-Security-Policy")).contains("default-src 'none'", "sandbox");
    }

    @Test
    void itIsPostedWithWordsThatSayWhatItShows() {
        enclosing.attach(enclosing.bens, "queue.gif", SampleGif.of(30, 20, 2));
        assertThat(enclosing.say(enclosing.bens, "See the queue").body())
                .contains("Say in a few words what “queue.gif” shows", "See it move");
        assertThat(page()).doesNotContain("See the queue");
    }

    static Stream<Arguments> harmful() {
        byte[] wide = SampleGif.of(1, 1, 1);
        for (int at = 6; at < 10; at++) wide[at] = (byte) 0xff;
        byte[] polyglot = "GIF89a/*<svg/onload=alert(1)>*/=1;".getBytes(StandardCharsets.US_ASCII);
        return Stream.of(
                Arguments.of("queue.gif", polyglot, "was not added"),
                Arguments.of("queue.webp", SampleWebp.saying(2, 2), "is damaged"),
                Arguments.of("queue.webp", SampleGif.of(2, 2, 1), "none of the kinds"),
                Arguments.of("queue.gif", SampleWebp.LOSSY, "none of the kinds"),
                Arguments.of("queue.gif", wide, "at most 16 million pixels"));
    }

    @ParameterizedTest
    @MethodSource("harmful")
    void whatCouldHarmIsNotTaken(String name, byte[] content, String why) {
        assertThat(enclosing.answer(enclosing.bens, name, content).body()).contains(why, "“" + name + "”");
        assertThat(enclosing.files()).isZero();
        assertThat(enclosing.contents()).isZero();
    }

    private void post(String name, byte[] content) {
        enclosing.attach(enclosing.bens, name, content);
        enclosing.say(enclosing.bens, "See this", enclosing.described(), "What happens");
    }

    private String page() {
        return enclosing.visitor.get(enclosing.debate).body();
    }
}
