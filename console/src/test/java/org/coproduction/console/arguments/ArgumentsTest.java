package org.coproduction.console.arguments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.coproduction.console.BadInput;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static final Usage USAGE = new Usage(
            "./commons qca try",
            "FILE",
            1,
            "Tries.",
            List.of(Option.of("--direct", "E,C,I", "Anchors."), Option.flag("--json", "Prints JSON.")),
            List.of());

    @Test
    void valuesStandAfterABlankOrAnEqualsSign() {
        assertThat(of("--direct", "1,2,3", "a.csv").list("--direct")).containsExactly("1", "2", "3");
        assertThat(of("a.csv", "--direct=-2,0,3").text("--direct")).contains("-2,0,3");
        assertThat(of("--direct", "-2,0,3").text("--direct")).contains("-2,0,3");
        assertThat(of("--direct", "\"A\" + B").text("--direct")).contains("\"A\" + B");
    }

    @Test
    void operandsStandAnywhereBesideOptions() {
        Arguments arguments = of("--json", "a.csv");

        assertThat(arguments.operands()).containsExactly("a.csv");
        assertThat(arguments.has("--json")).isTrue();
    }

    @Test
    void whatCannotBeReadIsNamed() {
        refused("--jsno [option.unknown]: There is no such option. Did you mean --json?", "--jsno");
        refused("--js [option.unknown]: There is no such option. Did you mean --json?", "--js");
        refused("--direct [option.value]: It needs E,C,I after it.", "--direct");
        refused("--direct [option.value]: It needs E,C,I after it.", "--direct", "--json");
        refused("--json [option.value]: It takes no value.", "--json=yes");
        refused("--json [option.twice]: It is given twice.", "--json", "--json");
        refused("--direct [option.twice]: It is given twice.", "--direct", "1", "--direct", "2");
        refused("b.csv [operand.surplus]: Nothing more is expected here.", "a.csv", "b.csv");
        refused("-x [option.unknown]: There is no such option.", "-x");
    }

    private static void refused(String message, String... words) {
        assertThatThrownBy(() -> of(words)).isInstanceOf(BadInput.class).hasMessageStartingWith(message);
    }

    private static Arguments of(String... words) {
        return Arguments.of(USAGE, List.of(words));
    }
}
