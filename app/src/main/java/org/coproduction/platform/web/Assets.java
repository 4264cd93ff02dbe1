package org.coproduction.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The site's own files (style, fonts, scripts, land of the maps) under addresses that change with their content, so that
 * browsers may keep them for a year. One version stands for all of them: files may name one another relatively.
 */
@Component
public class Assets {
    static final String FOLDER = "classpath:/static/";

    private final String version;

    Assets() {
        version = versionOf(files());
    }

    /** @param file below {@code static/}: {@code commons.css} */
    public String address(String file) {
        return prefix() + file;
    }

    String prefix() {
        return "/assets/" + version + "/";
    }

    private static Map<String, Resource> files() {
        Map<String, Resource> files = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FOLDER + "**/*.*"))
                files.put(file.getURL().getPath().replaceFirst("^.*/static/", ""), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String versionOf(Map<String, Resource> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (var file : files.entrySet()) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update(file.getValue().getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 5);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
