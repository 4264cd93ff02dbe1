package org.coproduction.discussion.debate;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coproduction.discussion.PostFile;
import org.coproduction.platform.files.FileKind;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class PostFilesExample implements Example {
    private static final UUID NONE = new UUID(0, 0);

    @Override
    public String template() {
        return "discussion/files";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of(
                "files",
                List.of(
                        new PostFile(NONE, 1, "example.pdf", FileKind.PDF, "", null, "", 42_000),
                        new PostFile(NONE, 2, "example.csv", FileKind.TEXT, "", null, "", 1_200)),
                "at",
                "/discussion#");
    }
}
