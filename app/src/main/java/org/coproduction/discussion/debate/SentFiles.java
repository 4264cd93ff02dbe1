package org.coproduction.discussion.debate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What the form of a post says of files: those that come, what pictures show, and which is not to be posted.
 *
 * @param fresh those that come with this form; a browser sends one without a name where none was chosen
 * @param described by the number of the file
 * @param left number of the one that is not to be posted, or null
 */
record SentFiles(
        List<MultipartFile> fresh,
        Map<UUID, String> described,
        @Nullable UUID left) {
    /** As fields of the form name it, before the number of a file. */
    static final String DESCRIBED = "described-";

    private static final Pattern DESCRIPTION = Pattern.compile(DESCRIBED + "(" + FileController.ID + ")");

    SentFiles {
        fresh = List.copyOf(fresh);
        described = Map.copyOf(described);
    }

    static SentFiles in(@Nullable List<MultipartFile> files, Map<String, String> fields) {
        Map<UUID, String> described = new LinkedHashMap<>();
        fields.forEach((name, typed) -> {
            Matcher description = DESCRIPTION.matcher(name);
            if (description.matches()) described.put(UUID.fromString(description.group(1)), typed);
        });
        String left = fields.getOrDefault("leave", "");
        return new SentFiles(
                files == null
                        ? List.of()
                        : files.stream().filter(file -> !file.isEmpty()).toList(),
                described,
                left.matches(FileController.ID) ? UUID.fromString(left) : null);
    }
}
