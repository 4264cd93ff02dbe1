package org.coproduction.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.discussion.Outgrowths;
import org.coproduction.discussion.SubjectId;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.platform.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a version of a draft, with its authors, coders and reviewer. */
@Component
public class Publishing {
    private final JdbcClient jdbc;
    private final Drafts drafts;
    private final Reviews reviews;
    private final DraftCheck check;
    private final Cases cases;
    private final People people;
    private final CaseCredits credits;
    private final AttachedFiles files;
    private final LettersToAuthors letters;
    private final CaseNews news;
    private final Outgrowths outgrowths;
    private final Audit audit;

    Publishing(
            JdbcClient jdbc,
            Drafts drafts,
            Reviews reviews,
            DraftCheck check,
            Cases cases,
            People people,
            CaseCredits credits,
            AttachedFiles files,
            LettersToAuthors letters,
            CaseNews news,
            Outgrowths outgrowths,
            Audit audit) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.reviews = reviews;
        this.check = check;
        this.cases = cases;
        this.people = people;
        this.credits = credits;
        this.files = files;
        this.letters = letters;
        this.news = news;
        this.outgrowths = outgrowths;
        this.audit = audit;
    }

    public enum Answer {
        PUBLISHED,
        /** Not every field is accepted. */
        UNDECIDED,
        /** It is the editor’s own, and they did not say that nobody else looks at it. */
        OWN,
        /** A version was published meanwhile; it is merged in now, and what changed is to be looked at again. */
        OVERTAKEN,
        /** A version was published meanwhile that changes the same otherwise: its authors must choose. */
        CONTESTED,
        /** Something is missing that a case needs. */
        INCOMPLETE,
        /** It says just what the case says. */
        UNCHANGED,
        /** Editors do not have it any more. */
        GONE
    }

    private static final String DONE = """
        UPDATE drafts
           SET state = 'published', published = :number, case_id = (SELECT id FROM cases WHERE slug = :slug)
         WHERE id = :id
        RETURNING debate
        """; // served by its key

    /** @param alone whether an editor says that nobody else looks at what they wrote themselves */
    @Transactional
    public Answer publish(DraftId id, PersonId editor, boolean alone) {
        Optional<Review> found = drafts.lock(id).flatMap(draft -> reviews.find(id));
        if (found.isEmpty()) return Answer.GONE;
        Review review = found.get();
        Draft draft = review.draft();
        boolean own = draft.isBy(editor);
        if (own && !alone) return Answer.OWN;
        if (drafts.newerThan(draft).isPresent())
            return drafts.takeOver(draft, editor, Map.of()) instanceof DraftSave.Done
                    ? Answer.OVERTAKEN
                    : Answer.CONTESTED;
        if (review.changed().isEmpty()) return Answer.UNCHANGED;
        if (!review.isAccepted()) return Answer.UNDECIDED;
        if (!check.of(draft.text()).isEmpty() || draft.slug() == null) return Answer.INCOMPLETE;
        List<Author> signing = authors(draft);
        CaseVersion version = save(draft, draft.slug(), signing);
        if (!own) credits.reviewed(version, people.withId(editor).orElseThrow());
        letters.published(draft, version);
        news.published(version, signing, editor);
        audit.log(
                editor.value(),
                own ? "case-published-alone" : "case-published",
                Reviews.owner(draft),
                version.of().value(),
                Integer.toString(version.number()));
        return Answer.PUBLISHED;
    }

    private CaseVersion save(Draft draft, CaseSlug slug, List<Author> authors) {
        String names = authors.stream().map(Author::name).collect(Collectors.joining(", "));
        CaseText text = draft.text().asCase(slug);
        cases.save(List.of(text), new Saving(names, draft.message()));
        files.publish(text);
        CaseVersion version = cases.find(slug).orElseThrow();
        credits.written(version, authors);
        credits.coded(version, coders(draft));
        jdbc.sql(DONE)
                .param("number", version.number())
                .param("slug", slug.value())
                .param("id", draft.id().value())
                .query(Long.class)
                .optional()
                .ifPresent(debate -> outgrowths.note(debate, new SubjectId(CaseSearch.KIND, slug.value())));
        return version;
    }

    /** Whoever has left and wants no credit is not named. */
    private List<Author> authors(Draft draft) {
        Map<UUID, Person> known = people.withIds(draft.authorIds()).stream()
                .collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
        List<Author> authors = new ArrayList<>();
        PersonId owner = draft.owner();
        String left = draft.ownerName();
        if (owner != null && known.containsKey(owner.value())) authors.add(Author.of(known.get(owner.value())));
        else if (left != null) authors.add(new Author(owner, left));
        for (PersonId author : draft.coAuthors())
            if (!draft.coders().contains(author) && known.containsKey(author.value()))
                authors.add(Author.of(known.get(author.value())));
        return authors.isEmpty() ? List.of(Author.FORMER_MEMBER) : authors;
    }

    private List<Author> coders(Draft draft) {
        Set<UUID> coders = draft.coders().stream().map(PersonId::value).collect(Collectors.toSet());
        return people.withIds(coders).stream()
                .map(Author::of)
                .sorted(Comparator.comparing(Author::name))
                .toList();
    }
}
