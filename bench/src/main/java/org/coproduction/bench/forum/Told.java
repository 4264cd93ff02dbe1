package org.coproduction.bench.forum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is told of each post, by the rules of the application: whoever writes in a debate follows it from then on, and is told of what
 * others write; whoever is named is told; whoever follows a part of the discussion or a question is told since they began to.
 */
final class Told {
    private final Map<String, Set<Member>> followers;
    private final long since;
    private final Map<Long, Set<Member>> inDebate = new HashMap<>();

    /**
     * @param followers of parts and questions, all of what happens there
     * @param since how many seconds ago they began
     */
    Told(Map<String, Set<Member>> followers, long since) {
        this.followers = followers;
        this.since = since;
    }

    /** @param named whether they are mentioned in it */
    record One(Member member, boolean named) {}

    /** Of the next post, in the order in which they are written. */
    List<One> of(Debate debate, Post post) {
        Set<Member> taking = inDebate.computeIfAbsent(debate.id(), none -> new LinkedHashSet<>());
        taking.add(post.author());
        Set<Member> all = new LinkedHashSet<>(post.named());
        all.addAll(taking);
        if (post.at() < since) {
            for (String target : debate.targets()) all.addAll(followers.getOrDefault(target, Set.of()));
        }
        all.remove(post.author());
        Set<Member> named = new HashSet<>(post.named());
        List<One> told = new ArrayList<>();
        for (Member one : all) told.add(new One(one, named.contains(one)));
        return told;
    }

    /** Those who have written in it so far. */
    Set<Member> takingPart(Debate debate) {
        return inDebate.getOrDefault(debate.id(), Set.of());
    }
}
