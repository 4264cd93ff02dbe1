package org.coproduction.bibliography.browse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.bibliography.CitationStyle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The styles of the CSL repository by title. Reading them takes seconds, so it is done when first asked for. */
@Component
class StyleCatalogue {
    private static final Pattern TITLE = Pattern.compile("<title>([^<]+)</title>");
    private static final int HEAD = 4_000;

    private volatile @Nullable List<NamedStyle> known;

    /** @param folded the title without accents and capitals, as it is compared */
    record NamedStyle(String name, String title, String folded) {}

    int size() {
        return all().size();
    }

    /** Those with all of these words in title or name. */
    List<NamedStyle> with(String words) {
        String[] each = folded(words).split("\\s+");
        return all().stream()
                .filter(style -> {
                    for (String word : each) if (!style.folded.contains(word)) return false;
                    return true;
                })
                .toList();
    }

    private List<NamedStyle> all() {
        List<NamedStyle> now = known;
        return now == null ? read() : now;
    }

    private synchronized List<NamedStyle> read() {
        if (known instanceof List<NamedStyle> already) return already;
        List<NamedStyle> styles = new ArrayList<>();
        try (JarFile jar = jar()) {
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (entry.getName().endsWith(".csl")) styles.add(style(jar, entry));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        styles.sort(Comparator.comparing(NamedStyle::folded));
        known = List.copyOf(styles);
        return styles;
    }

    private static JarFile jar() throws IOException {
        URL one = CitationStyle.class.getResource("/apa.csl");
        if (one == null || !(one.openConnection() instanceof JarURLConnection connection))
            throw new IOException("the citation styles are not in a jar: " + one);
        connection.setUseCaches(false);
        return connection.getJarFile();
    }

    private static NamedStyle style(JarFile jar, JarEntry entry) throws IOException {
        String file = entry.getName();
        String name = file.substring(file.lastIndexOf('/') + 1, file.length() - ".csl".length());
        try (InputStream in = jar.getInputStream(entry)) {
            Matcher title = TITLE.matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
            String shown = title.find() ? plain(title.group(1)) : name;
            return new NamedStyle(name, shown, folded(shown + " " + name));
        }
    }

    private static String plain(String xml) {
        return xml.strip()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#039;", "'")
                .replace("&apos;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
