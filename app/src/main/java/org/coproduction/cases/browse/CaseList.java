package org.coproduction.cases.browse;

import java.util.List;
import org.coproduction.cases.CaseOrder;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseRow;
import org.coproduction.platform.map.WorldMap;
import org.coproduction.platform.search.Marks;
import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What the page of cases shows.
 *
 * @param similar whether nothing has the words as typed, and these cases have words close to them
 * @param building whether the index is not whole yet
 * @param chips what is chosen, each with the address without it
 */
public record CaseList(
        CaseQuery query,
        View view,
        int page,
        int total,
        boolean similar,
        boolean building,
        List<Chip> chips,
        List<FacetGroup> groups,
        List<CaseRow> rows,
        Marks marks,
        @Nullable WorldMap map) {
    static final int SIZE = 20;

    public record Chip(Bilingual.Text label, String address) {}

    public CaseList {
        chips = List.copyOf(chips);
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }

    /** The address of this query, or another one, in a view and at a page; what is usual is left out. */
    static String address(CaseQuery query, View view, int page) {
        return address("/cases", query, view, page);
    }

    static String address(String path, CaseQuery query, View view, int page) {
        StringBuilder address = new StringBuilder(query.address());
        if (view != View.LIST)
            address.append(address.isEmpty() ? "" : "&").append("view=").append(view.key());
        if (page > 1)
            address.append(address.isEmpty() ? "" : "&").append("page=").append(page);
        return address.isEmpty() ? path : path + "?" + address;
    }

    static int pages(int total) {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    public String canonical() {
        return address(query, view, page);
    }

    /** Combinations are endless: only what is close to the whole list is for search engines. */
    public @Nullable String robots() {
        return query.isPlain() && view == View.LIST ? null : "noindex";
    }

    public String in(View other) {
        return address(query, other, 1);
    }

    public String at(int other) {
        return address(query, view, other);
    }

    public String sorted(CaseOrder order) {
        return address(query.sorted(order), view, 1);
    }

    public String withoutWords() {
        return address(query.withWords(""), view, 1);
    }

    public String cleared() {
        return address(CaseQuery.ALL, view, 1);
    }

    public String feed() {
        return query.sorted(null).at("/cases.atom");
    }

    public String json() {
        return query.at("/cases.json");
    }

    /** A case's page that knows which list the reader came from. */
    public String caseAddress(CaseRow row) {
        String from = query.address();
        return from.isEmpty()
                ? row.address()
                : row.address() + "?from=" + java.net.URLEncoder.encode(from, java.nio.charset.StandardCharsets.UTF_8);
    }

    public int pages() {
        return pages(total);
    }

    public int first() {
        return (page - 1) * SIZE + 1;
    }

    public int last() {
        return Math.min(total, page * SIZE);
    }
}
