package org.coproduction.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.platform.web.Example;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The style page shows each component, so that whoever looks at it, or tests it, misses none. */
@CommonsTest
class ComponentsTest {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern USES = Pattern.compile("@template\\.([\\w.]+)\\(");
    private static final String FRAME = "site/page";
    private static final String DRAWING = "parts/picture";
    private static final String FRAME_OF_ONES_OWN = "people/mine";
    private static final String MAILS = "mail/";
    private static final String DOCUMENTS = "documents/";
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    List<Example> examples;

    private final Map<String, String> pages = new TreeMap<>();

    @Test
    void eachPartOfAPageIsShownOnceByItselfOrWithinAnother() throws IOException {
        Map<String, Set<String>> used = used();
        Set<String> shown = new TreeSet<>();
        examples.forEach(example -> follow(example.template(), used, shown));
        follow(FRAME, used, shown);
        follow(DRAWING, used, shown);
        for (String name : used.keySet()) if (isDrawing(name, used)) follow(name, used, shown);
        assertThat(used.keySet().stream().filter(name -> !isPage(name, used))).isSubsetOf(shown);
        assertThat(examples).extracting(Example::template).doesNotHaveDuplicates();
    }

    @Test
    void theStylePagesNameEachComponentAboveItsExample() {
        assertThat(examples)
                .allSatisfy(example ->
                        assertThat(page(example.room())).contains("<code>" + example.template() + "</code>"));
    }

    @Test
    void noIdStandsTwiceOnAStylePage() {
        for (Example example : examples) {
            List<String> ids = ID.matcher(page(example.room()))
                    .results()
                    .map(id -> id.group(1))
                    .toList();
            assertThat(ids).as(example.room()).doesNotHaveDuplicates();
        }
    }

    @Test
    void aRoomThatIsNotThereIsToldSo() {
        assertThat(new Visitor(port).get("/styles/attic").statusCode()).isEqualTo(404);
    }

    private String page(String room) {
        return pages.computeIfAbsent(
                room, one -> new Visitor(port).get("/styles/" + one).body());
    }

    /** Or a drawing to take away, a mail or a document, which are no parts of a page either. */
    private static boolean isPage(String name, Map<String, Set<String>> used) {
        Set<String> parts = used.getOrDefault(name, Set.of());
        return parts.contains(FRAME)
                || parts.contains(FRAME_OF_ONES_OWN)
                || isDrawing(name, used)
                || name.startsWith(MAILS)
                || name.startsWith(DOCUMENTS);
    }

    private static boolean isDrawing(String name, Map<String, Set<String>> used) {
        return used.getOrDefault(name, Set.of()).contains(DRAWING);
    }

    private static void follow(String name, Map<String, Set<String>> used, Set<String> shown) {
        if (shown.add(name)) used.getOrDefault(name, Set.of()).forEach(part -> follow(part, used, shown));
    }

    /** By template, the templates it uses. */
    private static Map<String, Set<String>> used() throws IOException {
        Map<String, Set<String>> used = new TreeMap<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Set<String> parts = new TreeSet<>();
                Matcher part = USES.matcher(Files.readString(file));
                while (part.find()) parts.add(part.group(1).replace('.', '/'));
                used.put(TEMPLATES.relativize(file).toString().replace(".jte", ""), parts);
            }
        }
        return used;
    }
}
