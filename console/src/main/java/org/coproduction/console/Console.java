package org.coproduction.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.coproduction.console.arguments.Arguments;
import org.coproduction.console.qca.QcaCommands;
import org.coproduction.console.reliability.ReliabilityCommand;
import org.coproduction.console.text.Terminal;

/** The program behind {@code ./commons qca} and {@code ./commons reliability}. */
public final class Console {
    private Console() {}

    public static void main(String[] words) {
        Interruption interruption = Interruption.of(Thread.currentThread());
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int status = run(List.of(words), new Output(out, err, Terminal.ofScript()));
        out.flush();
        err.flush();
        interruption.end(status);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        OutputStream stream = new FileOutputStream(descriptor);
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** Does what the words say; the exit code. */
    static int run(List<String> words, Output output) {
        try {
            return dispatch(words, output);
        } catch (BadInput refusal) {
            output.err().println(output.terminal().bad(String.valueOf(refusal.getMessage())));
            return Command.REFUSED;
        }
    }

    private static int dispatch(List<String> words, Output output) {
        String name = words.isEmpty() ? "" : words.getFirst();
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        return switch (name) {
            case "reliability" -> run(new ReliabilityCommand(), rest, output);
            case "qca" -> qca(rest, output);
            case "rehearse" -> Rehearsal.play();
            default -> throw new BadInput(name + " [command.unknown]: The commands are qca and reliability.");
        };
    }

    private static int qca(List<String> words, Output output) {
        String name = words.isEmpty() ? "" : words.getFirst();
        Optional<Command> command = QcaCommands.named(name);
        if (command.isPresent()) return run(command.get(), words.subList(1, words.size()), output);
        if (name.isEmpty() || name.equals("--help") || name.equals("-h") || name.equals("help")) {
            output.print(QcaCommands.help(output.terminal()));
            return name.isEmpty() ? Command.REFUSED : Command.DONE;
        }
        throw new BadInput(
                "qca " + name + " [command.unknown]: The commands are " + String.join(", ", QcaCommands.names()) + ".");
    }

    /** Runs a command, or shows its help. */
    static int run(Command command, List<String> words, Output output) {
        if (words.contains("--help") || words.contains("-h")) {
            output.print(command.usage().help(output.terminal()));
            return Command.DONE;
        }
        return command.run(Arguments.of(command.usage(), words), output);
    }
}
