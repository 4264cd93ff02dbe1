package org.coproduction.cases.downloads;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.ArrayList;
import java.util.List;
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

    DownloadController(CaseSearch search) {
        this.search = search;
    }

    @GetMapping("/cases/download")
    String show(@RequestParam MultiValueMap<String, String> address, Model model) {
        CaseQuery query = search.checked(CaseQuery.of(address));
        List<DownloadPage.File> files = new ArrayList<>();
        for (Format format : Format.values()) {
            String file = query.at(format.address());
            files.add(new DownloadPage.File(format.extension(), file));
            if (format == Format.CSV)
                files.add(new DownloadPage.File("csv.excel", file + (file.contains("?") ? "&" : "?") + "excel=true"));
        }
        model.addAttribute("page", new DownloadPage(search.count(query), query.isAll(), query.list(), files));
        return "cases/download";
    }
}
