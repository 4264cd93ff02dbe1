package org.coproduction.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.coproduction.cases.Conflict.Choice;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class MergeTest {
    private static final DraftText BASE = DraftText.read("""
        {"title": "A case", "summary": "Old.", "phases": ["co-design"],
         "strategies": [{"kind": "peer-support", "description": "One."}, {"kind": "recognition", "description": "Two."}]}
        """);

    @Test
    void changesToDifferentFieldsAreBothKept() {
        Merge merge = merge(BASE.with("title", text("Mine")), BASE.with("summary", text("Theirs.")));
        assertThat(merge.open()).isEmpty();
        assertThat(merge.text().text("title")).isEqualTo("Mine");
        assertThat(merge.text().text("summary")).isEqualTo("Theirs.");
    }

    @Test
    void twoChangesToOneFieldAreAConflict() {
        Merge merge = merge(BASE.with("summary", text("Mine.")), BASE.with("summary", text("Theirs.")));
        assertThat(merge.open()).extracting(Conflict::key).containsExactly("summary");
    }

    @Test
    void theSameChangeByBothIsNoConflict() {
        assertThat(merge(BASE.with("summary", text("New.")), BASE.with("summary", text("New.")))
                        .open())
                .isEmpty();
    }

    @Test
    void whatIsChosenStays() {
        DraftText mine = BASE.with("summary", text("Mine."));
        DraftText theirs = BASE.with("summary", text("Theirs."));
        assertThat(Merge.of(BASE, mine, theirs, Map.of("summary", Choice.MINE)).text())
                .isEqualTo(mine);
        assertThat(Merge.of(BASE, mine, theirs, Map.of("summary", Choice.THEIRS))
                        .text())
                .isEqualTo(theirs);
    }

    @Test
    void entriesOfAListMergeOneByOne() {
        DraftText mine = DraftText.read("""
            {"strategies": [{"kind": "peer-support", "description": "Mine."}, {"kind": "recognition", "description": "Two."}]}
            """);
        DraftText theirs = DraftText.read("""
            {"strategies": [{"kind": "peer-support", "description": "One."}, {"kind": "digital-platform", "description": "New."}]}
            """);
        Merge merge = merge(with(mine), with(theirs));
        assertThat(merge.open()).isEmpty();
        assertThat(merge.text().entries("strategies"))
                .extracting(entry -> entry.path("description").asString(""))
                .containsExactly("Mine.", "New.");
    }

    @Test
    void oneEntryThatBothChangedIsAConflictOfThatEntryOnly() {
        DraftText mine = with(DraftText.read("""
            {"strategies": [{"kind": "peer-support", "description": "Mine."}, {"kind": "recognition", "description": "Two."}]}
            """));
        DraftText theirs = with(DraftText.read("""
            {"strategies": [{"kind": "peer-support", "description": "Theirs."}]}
            """));
        Merge merge = merge(mine, theirs);
        assertThat(merge.open()).extracting(Conflict::key).containsExactly("strategies/0");
        assertThat(merge.text().entries("strategies")).hasSize(1);
    }

    @Test
    void whatOneTookOutAndTheOtherChangedIsAConflict() {
        DraftText mine =
                with(DraftText.read("{\"strategies\": [{\"kind\": \"recognition\", \"description\": \"Two.\"}]}"));
        DraftText theirs = with(DraftText.read("""
            {"strategies": [{"kind": "peer-support", "description": "Theirs."}, {"kind": "recognition", "description": "Two."}]}
            """));
        Conflict conflict = merge(mine, theirs).open().getFirst();
        assertThat(conflict.mine()).isNull();
        assertThat(conflict.theirs()).isNotNull();
    }

    @Test
    void whatBothAddedStandsThereOnce() {
        DraftText both = BASE.with(
                "phases",
                DraftText.read("{\"p\": [\"co-design\", \"co-delivery\"]}").get("p"));
        DraftText more = BASE.with(
                "phases",
                DraftText.read("{\"p\": [\"co-assessment\", \"co-delivery\"]}").get("p"));
        assertThat(merge(both, more).text().texts("phases"))
                .containsExactlyInAnyOrderElementsOf(List.of("co-assessment", "co-delivery"));
    }

    /** The base with the strategies of another text. */
    private static DraftText with(DraftText strategies) {
        return BASE.with("strategies", strategies.get("strategies"));
    }

    private static Merge merge(DraftText mine, DraftText theirs) {
        return Merge.of(BASE, mine, theirs, Map.of());
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }
}
