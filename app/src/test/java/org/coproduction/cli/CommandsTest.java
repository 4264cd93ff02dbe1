package org.coproduction.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandsTest {
    private final StringWriter printed = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void helpListsEveryCommand() {
        assertThat(status("help")).isZero();
        assertThat(printed.toString())
                .contains("serve", "test", "doctor", "help")
                .doesNotContain("rehearse");
    }

    @Test
    void everyCommandExplainsItself() {
        for (String command : Commons.commandLine().getSubcommands().keySet()) {
            if (command.equals("rehearse")) continue;
            assertThat(status(command, "--help")).as(command).isZero();
            assertThat(printed.toString()).contains("Usage: commons " + command);
        }
    }

    @Test
    void anUnknownCommandIsBadInput() {
        assertThat(status("sevre")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(printed.toString()).contains("Did you mean", "commons serve");
    }

    @Test
    void aPortBeyondAllPortsIsBadInput() {
        assertThat(status("serve", "--port", "70000")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(printed.toString()).contains("a port is 0 to 65535, not 70000");
    }

    @Test
    void anOccupiedPortIsRefusedBeforeAnythingIsMade() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            String port = Integer.toString(other.getLocalPort());
            Path data = directory.resolve("data");
            assertThat(status("serve", "--port", port, "--data", data.toString()))
                    .isEqualTo(1);
            assertThat(printed.toString())
                    .contains("Port " + port + " cannot be used")
                    .contains("--port PORT");
            assertThat(data).doesNotExist();
        }
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsRefused() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertThat(status("serve", "--port", "0", "--data", file.resolve("data").toString()))
                .isEqualTo(1);
        assertThat(printed.toString()).contains("cannot be written").contains("--data DIR");
    }

    @Test
    void doctorFindsNothingWrongAndMakesNothing() {
        Path data = directory.resolve("data");
        assertThat(status("doctor", "--port", "0", "--data", data.toString())).isZero();
        assertThat(printed.toString())
                .contains("JDK", "Memory", "Disk", "Port", "Data directory", "Database", "Browser");
        assertThat(data).doesNotExist();
    }

    @Test
    void doctorSaysHowToMendWhatItFinds() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[4]))) {
            String port = Integer.toString(other.getLocalPort());
            assertThat(status(
                            "doctor",
                            "--port",
                            port,
                            "--data",
                            file.resolve("x").toString()))
                    .isEqualTo(1);
            assertThat(printed.toString())
                    .contains("choose another port with --port PORT", "choose another with --data DIR");
        }
    }

    private int status(String... arguments) {
        PrintWriter writer = new PrintWriter(printed, true);
        return Commons.commandLine().setOut(writer).setErr(writer).execute(arguments);
    }
}
