package org.coproduction.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.coproduction.discussion.ArchiveImport;
import org.coproduction.discussion.ArchiveImport.Brought;
import org.coproduction.discussion.ArchivePlace;
import org.coproduction.discussion.Categories;
import org.coproduction.discussion.Category;
import org.coproduction.discussion.NoArchive;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Tongue;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "archive",
        description = {
            "Imports the archive of a mailing list as debates: all of it or nothing.",
            "Works beside a running server, which then finds them at once, and without one.",
            "A mail that is here already is passed over, so the same archive can be imported again when it has grown."
        },
        footer = {
            "%nNobody is told of anything. Addresses are not shown, attachments are left out. Members see on their page which mails"
                    + " came from their address, and say whether these are theirs.",
            "/administration/archives lists the imports, and takes one back while nobody has answered."
        })
final class Archive implements Callable<Integer> {
    private static final int REFUSED = 2;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = {
                "Mails one below the other (mbox), packed with gzip or not.",
                "Several files are one archive: give the months that Mailman offers in their order."
            })
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<Path> files;

    @Option(
            names = "--list",
            paramLabel = "NAME",
            required = true,
            description = "What the list is called, as its posts show it.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String list;

    @Option(
            names = "--category",
            paramLabel = "KEY",
            defaultValue = Categories.USUAL,
            description =
                    "The part of the discussion, as in its address: theme-4, meetings. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String category;

    @Option(
            names = "--for",
            paramLabel = "READERS",
            defaultValue = "MEMBERS",
            description = "Who may read it: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Readers readers;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "EN",
            description = "In which most of it is written: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Tongue tongue;

    @Option(names = "--dry-run", description = "Says what would come of it, and imports nothing.")
    private boolean rehearsal;

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private enum Readers {
        MEMBERS(Space.Open.MEMBERS),
        EVERYBODY(Space.Open.PUBLIC);

        private final Space.Open space;

        Readers(Space.Open space) {
            this.space = space;
        }
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        String name = ArchivePlace.name(list)
                .orElseThrow(
                        () -> badInput("--list: one line of at most " + ArchivePlace.LONGEST_NAME + " characters."));
        for (Path file : files)
            if (!Files.isReadable(file) || Files.isDirectory(file))
                throw badInput("There is no file to read at " + file + ".");
        try (Backstage site = Backstage.of(data.directory(), Commons.environment(spec), err::println)) {
            Category part = site.part(Categories.class)
                    .with(category)
                    .orElseThrow(() -> badInput("--category: the discussion has no part “" + category + "”; it has "
                            + String.join(", ", keys(site.part(Categories.class))) + "."));
            return imported(site.part(ArchiveImport.class), new ArchivePlace(name, part, readers.space, tongue));
        }
    }

    private int imported(ArchiveImport archive, ArchivePlace place) throws IOException {
        Progress progress = new Progress(
                bytesToRead(),
                "mails",
                spec.commandLine().getColorScheme().ansi().enabled(),
                spec.commandLine().getErr());
        Consumer<ArchiveImport.Progress> told = reached -> progress.reached(reached.bytes(), reached.mails());
        try {
            Brought brought = rehearsal
                    ? archive.look(files, told)
                    : archive.bring(files, place, System.getProperty("user.name"), told);
            progress.end();
            tell(brought);
            return ExitCode.OK;
        } catch (NoArchive refusal) {
            progress.end();
            spec.commandLine().getErr().println(refusal.getMessage() + "\nNothing was imported.");
            return REFUSED;
        }
    }

    private void tell(Brought brought) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%s%,d mails, in %,d new debates and %,d that were here; %,d were known already%n",
                rehearsal ? "Would import: " : "",
                brought.mails(),
                brought.begun(),
                brought.goneOn(),
                brought.known());
        out.flush();
    }

    private static List<String> keys(Categories parts) {
        return parts.all().stream().map(Category::key).toList();
    }

    /** Once to see where each mail belongs, once more for what it says. */
    private long bytesToRead() throws IOException {
        long bytes = 0;
        for (Path file : files) bytes += Files.size(file);
        return rehearsal ? bytes : 2 * bytes;
    }

    private ParameterException badInput(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
