package org.coproduction.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.coproduction.cases.CaseArchive;
import org.coproduction.cases.CaseImport;
import org.coproduction.cases.Fault;
import org.coproduction.cases.Refused;
import org.coproduction.cases.Saved;
import org.coproduction.cases.Saving;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        description = {
            "Imports a file of cases in the shape of /schemas/case.json: all of them or none.",
            "Works beside a running server, which then finds them at once, and without one."
        })
final class Import implements Callable<Integer> {
    private static final int REFUSED = 2;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    @Parameters(
            paramLabel = "FILE",
            description = {
                "JSON, UTF-8: a list of cases, or an object with a list “cases”.",
                "Or a zip that was downloaded with pictures and documents."
            })
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = "--message",
            paramLabel = "TEXT",
            defaultValue = "Imported from a file",
            description = "What the history of each case says of this import. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String message;

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            err.println("There is no file to read at " + file + ". Nothing was imported.");
            return ExitCode.USAGE;
        }
        try (Backstage backstage = Backstage.of(data.directory(), Commons.environment(spec), err::println)) {
            return taken(backstage);
        }
    }

    private int taken(Backstage backstage) throws IOException {
        Progress progress = new Progress(
                Files.size(file),
                "cases",
                spec.commandLine().getColorScheme().ansi().enabled(),
                spec.commandLine().getErr());
        Saving by = new Saving(System.getProperty("user.name"), message);
        long begun = System.nanoTime();
        try {
            Saved saved = loaded(backstage, by, progress);
            progress.end();
            PrintWriter out = spec.commandLine().getOut();
            out.printf(
                    Locale.ROOT,
                    "%,d created, %,d changed, %,d unchanged, in %,.1f s%n",
                    saved.created(),
                    saved.changed(),
                    saved.unchanged(),
                    (System.nanoTime() - begun) / 1e9);
            out.flush();
            return ExitCode.OK;
        } catch (Refused refused) {
            progress.end();
            tell(refused, backstage.part(Words.class));
            return REFUSED;
        }
    }

    private Saved loaded(Backstage backstage, Saving by, Progress progress) throws IOException {
        Consumer<CaseImport.Progress> told = reached -> progress.reached(reached.bytes(), reached.cases());
        try (InputStream in = Files.newInputStream(file)) {
            if (Arrays.equals(in.readNBytes(ZIP.length), ZIP))
                return backstage.part(CaseArchive.class).load(file, by, told);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return backstage.part(CaseImport.class).load(in, by, told);
        }
    }

    private void tell(Refused refused, Words words) {
        PrintWriter err = spec.commandLine().getErr();
        Language language = Locale.getDefault().getLanguage().equals("fr") ? Language.FR : Language.EN;
        for (Fault fault : refused.faults()) {
            err.println(fault.place(words, language) + " [" + fault.rule() + "]: " + fault.say(words, language));
        }
        err.println(words.say(language, "case.import.nothing"));
    }
}
