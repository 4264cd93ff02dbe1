package org.coproduction.cases.sheets;

import static org.coproduction.platform.web.Allowed.Who.EDITOR;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.table.Csv;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Empty tables to fill in. */
@Controller
@Allowed(EDITOR)
class TemplateController {
    private final Vocabulary vocabulary;

    TemplateController(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @GetMapping(ImportPages.START + "/template.csv")
    ResponseEntity<byte[]> csv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv csv = new Csv(out);
        csv.byteOrderMark();
        csv.add(List.copyOf(TemplateBook.headings()));
        return file(out.toByteArray(), "text/csv;charset=utf-8", "cases.csv");
    }

    @GetMapping(ImportPages.START + "/template.xlsx")
    ResponseEntity<byte[]> workbook(Here here) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TemplateBook(vocabulary, here).write(out);
        return file(
                out.toByteArray(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "cases.xlsx");
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
