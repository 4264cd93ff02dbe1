package org.coproduction.qca.engine;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts covers of a whole chart together: a cube of each forced group, and of each class of a cover of each core. */
final class Product {
    private final List<List<int[]>> choices = new ArrayList<>();
    private final BigInteger count;
    private final int most;
    private final List<int[]> listed = new ArrayList<>();

    /**
     * Counts all and lists the first of them.
     *
     * @param parts for each core its covers, as indexes of classes
     * @param most how many are listed
     */
    Product(Reduction reduction, List<List<int[]>> parts, int most) {
        this.most = most;
        BigInteger all = BigInteger.ONE;
        for (int[] group : reduction.forced()) {
            choices.add(Arrays.stream(group).mapToObj(cube -> new int[] {cube}).toList());
            all = all.multiply(BigInteger.valueOf(group.length));
        }
        for (int i = 0; i < parts.size(); i++) {
            Core core = reduction.cores().get(i);
            BigInteger ofPart = BigInteger.ZERO;
            List<int[]> choice = new ArrayList<>();
            for (int[] cover : parts.get(i)) {
                BigInteger ofCover = BigInteger.ONE;
                for (int c : cover) {
                    ofCover = ofCover.multiply(BigInteger.valueOf(core.members().get(c).length));
                }
                ofPart = ofPart.add(ofCover);
                expand(core, cover, 0, new int[cover.length], choice);
            }
            choices.add(choice);
            all = all.multiply(ofPart);
        }
        count = all;
        combine(0, new int[0]);
        listed.sort(Arrays::compare);
    }

    BigInteger count() {
        return count;
    }

    List<int[]> listed() {
        return listed;
    }

    boolean isTooMany() {
        return count.compareTo(BigInteger.valueOf(listed.size())) > 0;
    }

    private void expand(Core core, int[] cover, int place, int[] cubes, List<int[]> into) {
        if (place == cover.length) {
            into.add(cubes.clone());
            return;
        }
        for (int cube : core.members().get(cover[place])) {
            if (into.size() >= most) {
                return;
            }
            cubes[place] = cube;
            expand(core, cover, place + 1, cubes, into);
        }
    }

    private void combine(int place, int[] cubes) {
        if (place == choices.size()) {
            int[] cover = cubes.clone();
            Arrays.sort(cover);
            listed.add(cover);
            return;
        }
        for (int[] choice : choices.get(place)) {
            if (listed.size() >= most) {
                return;
            }
            int[] longer = Arrays.copyOf(cubes, cubes.length + choice.length);
            System.arraycopy(choice, 0, longer, cubes.length, choice.length);
            combine(place + 1, longer);
        }
    }
}
