package org.coproduction.cases.downloads;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.cases.AttachedFiles;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseSearch;
import org.coproduction.platform.web.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says what the files of a selection are good for. */
@Controller
@Allowed(EVERYONE)
class DownloadController {
    private final CaseSearch search;
    private final AttachedFiles attached;

    DownloadController(CaseSearch search, AttachedFiles attached) {
        this.search = search;
        this.attached = attached;
    }

    @GetMapping("/cases/download")
    String show(@RequestParam MultiValueMap<String, String> address, Model model) {
        CaseQuery query = search.checked(CaseQuery.of(address));
        List<DownloadPage.File> files = new ArrayList<>();
        for (Format format : Format.values()) {
            String file = query.at(format.address());
            String more = file + (file.contains("?") ? "&" : "?");
            files.add(new DownloadPage.File(format.extension(), file));
            if (format == Format.CSV) files.add(new DownloadPage.File("csv.excel", more + "excel=true"));
            if (format == Format.ZIP) files.add(new DownloadPage.File("zip.files", more + "files=true"));
        }
        AttachedFiles.Weight weight = attached.weight(search.attachments(query));
        model.addAttribute("page", new DownloadPage(search.count(query), query.isAll(), query.list(), files, weight));
        return "cases/download";
    }
}
