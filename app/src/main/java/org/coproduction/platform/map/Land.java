package org.coproduction.platform.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The outlines of {@code static/land.svg}, for drawings that must stand by themselves. */
public final class Land {
    public static final String OUTLINE = path("land");
    public static final String BORDERS = path("borders");

    private Land() {}

    private static String path(String id) {
        try {
            String file = new ClassPathResource("static/land.svg").getContentAsString(StandardCharsets.UTF_8);
            Matcher path = Pattern.compile("<path id=\"" + id + "\"[^>]* d=\"([^\"]*)\"")
                    .matcher(file);
            if (!path.find()) throw new IllegalStateException("land.svg has no path " + id);
            return path.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
