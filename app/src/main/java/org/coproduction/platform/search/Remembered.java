package org.coproduction.platform.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The answers to the latest questions, up to a number of them. */
final class Remembered<Q extends Object, A extends Object> {
    private final Map<Q, A> answers;

    Remembered(int most) {
        answers = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Q, A> eldest) {
                return size() > most;
            }
        };
    }

    /** Two who ask the same at once may both work it out; nobody waits for another's work. */
    A answer(Q question, Function<Q, A> worked) {
        A known = known(question);
        if (known != null) return known;
        A answer = worked.apply(question);
        synchronized (answers) {
            answers.put(question, answer);
        }
        return answer;
    }

    private @Nullable A known(Q question) {
        synchronized (answers) {
            return answers.get(question);
        }
    }
}
