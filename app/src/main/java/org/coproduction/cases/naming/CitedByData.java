package org.coproduction.cases.naming;

import java.util.List;
import org.coproduction.platform.web.Here;

/** The same for programs. */
record CitedByData(String title, String url, List<Kind> citedBy) {
    record Kind(String kind, int total, List<Citing> records) {}

    record Citing(String title, String url) {}

    static CitedByData of(NamedBy named, Here here) {
        return new CitedByData(
                named.title(),
                here.absolute(here.link(named.address())),
                named.groups().stream()
                        .map(group -> new Kind(
                                group.kind(),
                                group.total(),
                                group.rows().stream()
                                        .map(row -> new Citing(
                                                row.title().value(), here.absolute(here.link(row.address()))))
                                        .toList()))
                        .toList());
    }
}
