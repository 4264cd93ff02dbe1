package org.coproduction.discussion.debate;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coproduction.discussion.PostFile;
import org.coproduction.discussion.Tongue;
import org.coproduction.platform.files.FileKind;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class AttachingExample implements Example {
    @Override
    public String template() {
        return "discussion/attaching";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        PostFile file = new PostFile(new UUID(0, 0), 0, "example.pdf", FileKind.PDF, "", null, "", 42_000);
        return Map.of("page", Writing.empty(Tongue.of(here.language())).with(List.of(file)));
    }
}
