package org.coproduction.cases.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.coproduction.cases.CaseImport;
import org.coproduction.cases.CaseRemoval;
import org.coproduction.cases.Saving;
import org.coproduction.platform.store.StarterPart;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The cases of {@code starter/cases-*.json}, and from {@code agenda-links.json} the questions they speak to. */
@Component
@Order(30)
class StarterCases implements StarterPart {
    private static final Saving BY = new Saving("Coproduction Commons", "Starter content");

    private final CaseImport imports;
    private final AgendaLinks links;
    private final CaseRemoval removal;

    StarterCases(CaseImport imports, AgendaLinks links, CaseRemoval removal) {
        this.imports = imports;
        this.links = links;
        this.removal = removal;
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public void load() {
        for (String batch : List.of("a", "b", "c")) {
            try (InputStream file = new ClassPathResource("starter/cases-" + batch + ".json").getInputStream()) {
                imports.load(file, BY, progress -> {});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        links.load();
    }

    @Override
    public void remove() {
        removal.unchangedSince(BY);
    }
}
