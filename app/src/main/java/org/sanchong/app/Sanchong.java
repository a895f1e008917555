package org.sanchong.app;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.sanchong.application.port.out.UnusableFileException;
import picocli.CommandLine;

/** The command line. */
@CommandLine.Command(
        name = "sanchong",
        mixinStandardHelpOptions = true,
        version = Sanchong.VERSION,
        description = "Exact, explainable settlement of China's three-tier medical protection.",
        synopsisSubcommandLabel = "VERB",
        footer = {"", "Begin with: sanchong settle --help"})
public final class Sanchong {
    /** The program and its version. */
    static final String VERSION = "sanchong 0.1.0";

    private static final int UNUSABLE = 2;

    private Sanchong() {}

    /** Runs the command line and ends the process with its exit status. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
        ReadyPolicies.prepare();
        int status = run(out, err, System.in, args);
        out.flush();
        System.exit(status);
    }

    /**
     * Runs a command.
     *
     * @return 0 if all is well, 1 if what was asked about is not (some claims rejected, a folder with defects), 2 if it
     *     could not run
     */
    public static int run(PrintStream out, PrintStream err, InputStream in, String... args) {
        CommandLine line = new CommandLine(new Sanchong());
        line.setExpandAtFiles(false);
        Streams streams = new Streams(in, out, err);
        Verbs.all().addTo(line, streams, args);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        Failures failures = new Failures(err);
        line.setExecutionExceptionHandler(failures);
        line.setParameterExceptionHandler(failures);
        if (args.length == 0) {
            line.usage(err);
            return UNUSABLE;
        }
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            err.println(
                    "sanchong: out of memory. Give Java more (-Xmx), or settle the claims in several files, each with the"
                            + " accumulators of the one before");
            return UNUSABLE;
        }
    }

    /**
     * Says what was wrong. No lambdas: they would have picocli's interfaces linked, and linked classes of so old a form Java
     * does not keep among those of a first answer.
     *
     * @param err where it is said
     */
    private record Failures(PrintStream err)
            implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
        @Override
        public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
            if (failure instanceof UnusableFileException) {
                err.println("sanchong: " + failure.getMessage());
            } else if (failure instanceof UncheckedIOException) {
                err.println("sanchong: could not write: " + failure.getCause());
            } else {
                err.println("sanchong: this should not have happened. Please report it with these lines:");
                failure.printStackTrace(err);
            }
            return UNUSABLE;
        }

        @Override
        public int handleParseException(CommandLine.ParameterException wrong, String[] given) {
            CommandLine command = wrong.getCommandLine();
            command.getErr().println(wrong.getMessage());
            boolean isSuggested = CommandLine.UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
            if (!isSuggested || !command.getSubcommands().isEmpty()) {
                command.usage(command.getErr());
            }
            return UNUSABLE;
        }
    }

    /**
     * The streams of a run.
     *
     * @param in standard input
     * @param out standard output
     * @param err standard error
     */
    record Streams(InputStream in, PrintStream out, PrintStream err) {}
}
