package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@DisplayName("a verb is found by the name that it calls itself")
class VerbsTest {
    private static final PrintStream NOWHERE =
            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    private static final Sanchong.Streams STREAMS =
            new Sanchong.Streams(InputStream.nullInputStream(), NOWHERE, NOWHERE);

    @Command(name = "sanchong")
    private static final class Root {}

    private static Map<String, CommandLine> added(String... arguments) {
        CommandLine line = new CommandLine(new Root());
        Verbs.all().addTo(line, STREAMS, arguments);
        return line.getSubcommands();
    }

    private static String name(CommandLine verb) {
        return verb.getCommandSpec()
                .userObject()
                .getClass()
                .getAnnotation(Command.class)
                .name();
    }

    @Test
    @DisplayName("each, among all of them")
    void each() {
        Map<String, CommandLine> all = added();
        assertThat(all).hasSizeGreaterThan(20);
        all.forEach((name, verb) -> assertThat(name(verb)).isEqualTo(name));
    }

    @Test
    @DisplayName("each, made alone where the line begins with it")
    void alone() {
        added().keySet().forEach(name -> {
            Map<String, CommandLine> one = added(name, "--help");
            assertThat(one.keySet()).containsExactly(name);
            one.values().forEach(verb -> assertThat(name(verb)).isEqualTo(name));
        });
    }

    @Test
    @DisplayName("all, where the line begins with none")
    void none() {
        assertThat(added("setle").keySet()).isEqualTo(added().keySet());
        assertThat(added("--help").keySet()).isEqualTo(added().keySet());
    }
}
