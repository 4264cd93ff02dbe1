package org.coproduction.cases.downloads;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class FilesExample implements Example {
    @Override
    public String template() {
        return "cases/files";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of(
                "files",
                List.of(
                        new DownloadPage.File("csv", "/cases.csv?q=example"),
                        new DownloadPage.File("zip", "/cases.zip?q=example")));
    }
}
