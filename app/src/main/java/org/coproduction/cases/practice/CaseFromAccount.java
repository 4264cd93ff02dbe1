package org.coproduction.cases.practice;

import java.time.LocalDate;
import java.util.Optional;
import org.coproduction.cases.Draft;
import org.coproduction.cases.DraftAuthors;
import org.coproduction.cases.DraftText;
import org.coproduction.cases.Drafts;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.SiteAddress;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Begins a case with an account: what it says is taken over, and it stands as a source under the name of whoever told it. Where
 * that is a member, they write along and so become its author; unless they told it without their name.
 */
@Component
class CaseFromAccount {
    private static final String KEY = "account";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Drafts drafts;
    private final DraftAuthors authors;
    private final People people;
    private final SiteAddress site;

    CaseFromAccount(Drafts drafts, DraftAuthors authors, People people, SiteAddress site) {
        this.drafts = drafts;
        this.authors = authors;
        this.people = people;
        this.site = site;
    }

    /** @param account a published one: a source has an address that everybody can open */
    @Transactional
    public Draft begin(Account account, PersonId editor) {
        Draft draft = drafts.begin(editor, text(account));
        if (!account.text().anonymous())
            teller(account)
                    .ifPresent(person -> authors.invite(draft.id(), person.email(), DraftAuthors.Part.AUTHOR, editor));
        return draft;
    }

    private Optional<Person> teller(Account account) {
        return Optional.ofNullable(account.person()).map(PersonId::new).flatMap(people::withId);
    }

    private DraftText text(Account account) {
        AccountText told = account.text();
        return DraftText.EMPTY
                .with("title", JSON.stringNode(told.heading()))
                .with("summary", JSON.stringNode(told.answer(Question.DONE)))
                .with("participants", JSON.stringNode(told.answer(Question.TOGETHER)))
                .with("challenges", JSON.arrayNode().add(told.answer(Question.FAILED)))
                .with("countries", JSON.arrayNode().add(told.country()))
                .with("startYear", number(told.year()))
                .with("policyArea", JSON.stringNode(told.policyArea() == null ? "" : told.policyArea()))
                .with("strategies", strategies(account))
                .with("sources", JSON.arrayNode().add(source(account)));
    }

    private static @Nullable JsonNode number(@Nullable Integer year) {
        return year == null ? null : JSON.numberNode(year.intValue());
    }

    private static ArrayNode strategies(Account account) {
        ArrayNode strategies = JSON.arrayNode();
        for (String kind : account.strategies())
            strategies
                    .addObject()
                    .put("kind", kind)
                    .put("description", account.text().answer(Question.HELPED))
                    .put("source", KEY);
        return strategies;
    }

    private ObjectNode source(Account account) {
        String address = site.whole(Language.EN, account.address());
        ObjectNode csl = JSON.objectNode()
                .put("type", "webpage")
                .put("title", account.text().heading())
                .put("language", account.text().language())
                .put("URL", address);
        String name = account.text().signature();
        if (!name.isEmpty()) csl.putArray("author").addObject().put("literal", name);
        LocalDate published = account.publishedOn();
        if (published != null)
            csl.putObject("issued")
                    .putArray("date-parts")
                    .addArray()
                    .add(published.getYear())
                    .add(published.getMonthValue())
                    .add(published.getDayOfMonth());
        return JSON.objectNode().put("key", KEY).put("seenAt", address).set("csl", csl);
    }
}
