package org.coproduction.bibliography;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * A citation style by name: one of the {@linkplain #COMMON common ones} or any of the CSL repository, by its file's name
 * ({@code american-sociological-association}). Of some common styles each language has a CSL file of its own.
 */
public record CitationStyle(String name) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,30}");
    private static final Pattern PARENT =
            Pattern.compile("<link href=\"[^\"]*/styles/([a-z0-9-]+)\" rel=\"independent-parent\"/>");
    private static final int LONGEST_NAME = 150;
    private static final Map<String, String> ENGLISH = Map.of(
            "chicago", "chicago-author-date",
            "mla", "modern-language-association",
            "harvard", "harvard-cite-them-right",
            "vancouver", "nlm-citation-sequence",
            "iso690", "iso690-author-date-en");
    private static final Map<String, String> FRENCH =
            Map.of("chicago", "chicago-author-date-fr", "iso690", "iso690-author-date-fr");

    public static final CitationStyle APA = new CitationStyle("apa");
    public static final List<CitationStyle> COMMON = List.of(
            APA,
            new CitationStyle("chicago"),
            new CitationStyle("mla"),
            new CitationStyle("harvard"),
            new CitationStyle("vancouver"),
            new CitationStyle("nature"),
            new CitationStyle("iso690"));

    public CitationStyle {
        if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches())
            throw new IllegalArgumentException("not the name of a citation style");
    }

    /** The style of this name, if there is one. */
    public static Optional<CitationStyle> of(String name) {
        if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) return Optional.empty();
        CitationStyle style = new CitationStyle(name);
        return style.resource(Language.EN) == null ? Optional.empty() : Optional.of(style);
    }

    /** What a reader calls it; a style that is not common goes by its file's name. */
    public String label() {
        return switch (name) {
            case "apa" -> "APA 7";
            case "chicago" -> "Chicago";
            case "mla" -> "MLA 9";
            case "harvard" -> "Harvard";
            case "vancouver" -> "Vancouver";
            case "nature" -> "Nature";
            case "iso690" -> "ISO 690";
            default -> name;
        };
    }

    public boolean isCommon() {
        return COMMON.contains(this);
    }

    /** The text of its CSL file, or of the file of the independent style that it follows. */
    String definition(Language language) throws IOException {
        String own = text(resource(language));
        Matcher parent = PARENT.matcher(own);
        return parent.find() ? text("/" + parent.group(1) + ".csl") : own;
    }

    private String text(@Nullable String resource) throws IOException {
        if (resource == null) throw new IOException("no citation style " + name);
        try (InputStream in = CitationStyle.class.getResourceAsStream(resource)) {
            if (in == null) throw new IOException("no citation style " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private @Nullable String resource(Language language) {
        String file = ENGLISH.getOrDefault(name, name);
        if (language == Language.FR) file = FRENCH.getOrDefault(name, file);
        for (String folder : List.of("/", "/dependent/")) {
            if (CitationStyle.class.getResource(folder + file + ".csl") != null) return folder + file + ".csl";
        }
        return null;
    }
}
