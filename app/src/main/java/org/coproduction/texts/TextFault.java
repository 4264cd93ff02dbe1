package org.coproduction.texts;

import java.util.List;

/**
 * What a record does not take.
 *
 * @param field by its name
 * @param words key of what is said about it
 */
public record TextFault(String field, String words, List<Object> arguments) {
    public TextFault {
        arguments = List.copyOf(arguments);
    }
}
