package org.coproduction.qca.engine;

import java.util.Arrays;

/** Whole numbers one after the other. */
final class IntList {
    private int[] numbers = new int[1];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + (size >> 1) + 1);
        }
        numbers[size++] = number;
    }

    void addAll(IntList others) {
        for (int i = 0; i < others.size; i++) {
            add(others.numbers[i]);
        }
    }

    int size() {
        return size;
    }

    int get(int at) {
        return numbers[at];
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
