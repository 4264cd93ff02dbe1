package org.coproduction.platform.web;

import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Tells one build from another: what one has rendered may look otherwise in the next. */
@Component
public class Build {
    private static final List<String> MADE_OF = List.of(
            "classpath*:org/coproduction/**/*.class",
            "classpath*:gg/jte/generated/**/*.class",
            "classpath*:words/*.properties",
            "classpath*:starter/*.json");

    private final Assets assets;
    private volatile @Nullable String mark;

    Build(Assets assets) {
        this.assets = assets;
    }

    /** The same for all that depends on code, templates, words and files in the same state. */
    public String mark() {
        String known = mark;
        if (known != null) return known;
        known = Long.toHexString(checksum()) + assets.prefix() + Runtime.version() + " " + VersionInfo.ICU_VERSION;
        mark = known;
        return known;
    }

    private static long checksum() {
        CRC32C sum = new CRC32C();
        var files = new PathMatchingResourcePatternResolver();
        try {
            for (String pattern : MADE_OF) {
                Resource[] found = files.getResources(pattern);
                Arrays.sort(found, Comparator.comparing(Resource::getDescription));
                for (Resource file : found) sum.update(file.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sum.getValue();
    }
}
