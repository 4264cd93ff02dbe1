package org.coproduction.bench.forum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.coproduction.bench.synthetic.Dice;
import org.coproduction.bench.synthetic.Lexicon;
import org.coproduction.bench.synthetic.Skew;

/**
 * All members, debates and posts of one seed. Most debates are short, a few go on for years; a few members write much; one half hangs on
 * questions of the agenda, one in five is for members.
 */
public final class Forum {
    static final int LONGEST = 2_000;
    static final int LONG = 500;
    private static final int LONG_ONES = 20;
    private static final int USUAL_MOST = 300;
    private static final long YEARS = 3L * 365 * 86_400;
    private static final long LEAST_AGE = 60;
    private static final int LONGEST_PAUSE = 200_000;

    private final long seed;
    private final Agenda agenda;
    private final Talk talk = Talk.read();
    private final List<Member> members;
    private final List<Debate> debates;

    private Forum(long seed, int members, int posts, Agenda agenda) {
        this.seed = seed;
        this.agenda = agenda;
        Lexicon lexicon = Lexicon.read();
        this.members = IntStream.range(0, members)
                .mapToObj(number -> Member.of(seed, number, lexicon))
                .toList();
        this.debates = written(planned(sizes(posts)));
    }

    public static Forum of(long seed, int members, int posts, Agenda agenda) {
        return new Forum(seed, members, posts, agenda);
    }

    public List<Member> members() {
        return members;
    }

    public List<Debate> debates() {
        return debates;
    }

    /** In the order in which they are written. */
    List<Said> posts() {
        return debates.stream()
                .flatMap(debate -> debate.posts().stream().map(post -> new Said(debate, post)))
                .sorted(Comparator.comparingLong(said -> said.post().id()))
                .toList();
    }

    record Said(Debate debate, Post post) {}

    private List<Integer> sizes(int posts) {
        List<Integer> sizes = new ArrayList<>();
        int left = posts;
        if (left > 2 * LONGEST) {
            sizes.add(LONGEST);
            left -= LONGEST;
        }
        for (int i = 0; i < LONG_ONES && left > 2 * LONG; i++, left -= LONG) sizes.add(LONG);
        Dice dice = Dice.of(seed, -1);
        while (left > 0) {
            int size = Math.min(left, drawn(dice));
            sizes.add(size);
            left -= size;
        }
        return sizes;
    }

    /** Pareto's law: half of them have less than 7 posts. */
    private static int drawn(Dice dice) {
        return (int) Math.min(USUAL_MOST, 3 / StrictMath.pow(1 - dice.fraction(), 0.85));
    }

    /** @param ages of its posts in seconds, the oldest first */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Plan(int drawn, long[] ages) {
        long age() {
            return ages[0];
        }
    }

    private List<Plan> planned(List<Integer> sizes) {
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) plans.add(new Plan(i, ages(sizes.get(i), Dice.of(seed, -1_000 - i))));
        plans.sort(Comparator.comparingLong(Plan::age).reversed());
        return plans;
    }

    /** A debate begins at any time; between two posts pass some hours or days, or less where it has begun of late. */
    private static long[] ages(int size, Dice dice) {
        long begun = LEAST_AGE + size + (long) (dice.fraction() * YEARS);
        long lasts = Math.min(begun - LEAST_AGE, size * (3_600L + dice.below(LONGEST_PAUSE)));
        long[] ages = new long[size];
        ages[0] = begun;
        for (int i = 1; i < size; i++) ages[i] = begun - 1 - (long) (dice.fraction() * (lasts - 1));
        Arrays.sort(ages);
        for (int i = 0; i < size / 2; i++) {
            long swapped = ages[i];
            ages[i] = ages[size - 1 - i];
            ages[size - 1 - i] = swapped;
        }
        return ages;
    }

    private record Place(int debate, int number, long age) {}

    private List<Debate> written(List<Plan> plans) {
        List<Place> places = new ArrayList<>();
        for (int debate = 0; debate < plans.size(); debate++) {
            long[] ages = plans.get(debate).ages();
            for (int i = 0; i < ages.length; i++) places.add(new Place(debate, i, ages[i]));
        }
        places.sort(Comparator.comparingLong(Place::age)
                .reversed()
                .thenComparing(Place::debate)
                .thenComparing(Place::number));
        long[][] ids = plans.stream().map(plan -> new long[plan.ages().length]).toArray(long[][]::new);
        for (int i = 0; i < places.size(); i++)
            ids[places.get(i).debate()][places.get(i).number()] = i + 1L;
        Skew talkative = Skew.of(members.size(), 0.6);
        List<Debate> written = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) written.add(debate(i + 1L, plans.get(i), ids[i], talkative));
        return List.copyOf(written);
    }

    private Debate debate(long id, Plan plan, long[] ids, Skew talkative) {
        Dice dice = Dice.of(seed, 1_000_000L + plan.drawn());
        Agenda.Question question = dice.chance(0.5)
                ? agenda.questions().get(dice.below(agenda.questions().size()))
                : null;
        String category = question == null
                ? agenda.categories().get(dice.below(agenda.categories().size()))
                : question.category();
        String space = dice.chance(0.8) ? "public" : "members";
        String language = language(dice);
        List<Member> circle = circle(plan.ages().length, talkative, dice);
        String title = talk.title(language, dice);
        Skew within = Skew.of(circle.size(), 0.7);
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            Member author = circle.get(i == 0 ? dice.below(circle.size()) : within.pick(dice));
            posts.add(post(ids, i, author, plan.ages()[i], language, circle, dice));
        }
        return new Debate(
                id, category, question == null ? null : question.slug(), space, title, language, circle, posts);
    }

    private List<Member> circle(int posts, Skew talkative, Dice dice) {
        int wanted = (int) Math.min(members.size(), 1 + 1.5 * StrictMath.pow(posts, 0.65));
        Set<Integer> chosen = new LinkedHashSet<>();
        while (chosen.size() < wanted) chosen.add(talkative.pick(dice));
        return chosen.stream().map(members::get).toList();
    }

    private Post post(long[] ids, int i, Member author, long at, String language, List<Member> circle, Dice dice) {
        String own = dice.chance(0.9) ? language : "en";
        StringBuilder text = new StringBuilder();
        if (i > 0 && dice.chance(0.15)) {
            int quoted = dice.below(i);
            text.append("> [#")
                    .append(quoted + 1)
                    .append("](/discussion/posts/")
                    .append(ids[quoted])
                    .append(")\n>\n> ");
            text.append(talk.sentence(own, dice)).append("\n\n");
        }
        Set<Member> named = new HashSet<>();
        if (dice.chance(0.06)) {
            Member one = circle.get(dice.below(circle.size()));
            named.add(one);
            text.append('@').append(one.handle()).append(", ");
        }
        text.append(talk.paragraph(own, 1 + dice.below(1 + dice.below(6)), dice));
        if (dice.chance(0.08)) {
            text.append("\n");
            for (int item = dice.between(2, 5); item > 0; item--)
                text.append("\n- **")
                        .append(talk.noun(own, dice))
                        .append("**: ")
                        .append(talk.sentence(own, dice));
        }
        String question = null;
        if (dice.chance(0.07)) {
            question = agenda.questions()
                    .get(dice.below(agenda.questions().size()))
                    .slug();
            text.append("\n\n[")
                    .append(talk.noun(own, dice))
                    .append("](/questions/")
                    .append(question)
                    .append(")");
        }
        for (int more = dice.below(1 + dice.below(4)); more > 0; more--)
            text.append("\n\n").append(talk.paragraph(own, dice.between(1, 4), dice));
        return new Post(ids[i], i + 1, author, at, text.toString(), own, List.copyOf(named), question);
    }

    private static String language(Dice dice) {
        return dice.chance(0.5) ? "en" : Talk.LANGUAGES.get(dice.below(Talk.LANGUAGES.size()));
    }
}
