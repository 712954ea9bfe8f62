package org.beffroi.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.cli.archive.ArchiveCheckCommand;
import org.beffroi.cli.archive.ArchiveReadCommand;
import org.beffroi.cli.archive.ArchiveRebuildCommand;
import org.beffroi.cli.dossier.NewCommand;
import org.beffroi.cli.mention.AnnotateCommand;
import org.beffroi.cli.privacy.PrivacyAccessCommand;
import org.beffroi.cli.privacy.PrivacyEraseCommand;
import org.beffroi.cli.privacy.PrivacyNoticeCommand;
import org.beffroi.cli.privacy.PrivacyPurgeCommand;
import org.beffroi.cli.privacy.PrivacyRegisterCommand;
import org.beffroi.cli.search.CountCommand;
import org.beffroi.cli.search.FacetsCommand;
import org.beffroi.cli.search.SearchCommand;
import org.beffroi.cli.search.SearchesForgetCommand;
import org.beffroi.cli.search.SearchesListCommand;
import org.beffroi.cli.search.SearchesSaveCommand;
import org.beffroi.cli.search.TimelineCommand;
import org.beffroi.cli.syntax.Syntax;
import org.beffroi.cli.syntax.Verb;
import org.beffroi.core.command.Command;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.harvest.HarvestService;
import org.beffroi.testing.territory.FewTerritories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read when they ask for help, as it is in {@code help_fr.txt} and {@code help_en.txt} beside this test. */
class HelpTest {

    private static final Harvest HARVEST = HarvestService.silent(List.of(), Optional.empty(), Clock.systemUTC());

    private static final List<Command<?>> COMMANDS = List.of(
            new AnnotateCommand(),
            new ArchiveCheckCommand(),
            new ArchiveReadCommand(),
            new ArchiveRebuildCommand(),
            new CountCommand(),
            new FacetsCommand(List.of()),
            new NewCommand(new FewTerritories(List.of())),
            new PrivacyAccessCommand(List.of(), HARVEST),
            new PrivacyEraseCommand(),
            new PrivacyNoticeCommand(HARVEST),
            new PrivacyPurgeCommand(),
            new PrivacyRegisterCommand(HARVEST),
            new SearchCommand(List.of()),
            new SearchesForgetCommand(),
            new SearchesListCommand(List.of()),
            new SearchesSaveCommand(),
            new TimelineCommand(List.of()));

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void helpIsAsItWasRead(String language) throws IOException {
        assertThat(help(language)).isEqualTo(golden(language));
    }

    @Test
    void noLineOfHelpIsWiderThanAsked() {
        assertThat(help("fr").lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    private static String help(String language) {
        List<Verb> verbs = COMMANDS.stream()
                .map(command -> new Verb(
                        command.getClass().getAnnotation(Command.Info.class).id(), () -> command))
                .toList();
        Syntax syntax = new Syntax(verbs, Locale.of(language));
        List<List<String>> pages = List.of(
                List.of(),
                List.of("search"),
                List.of("new"),
                List.of("count"),
                List.of("facets"),
                List.of("timeline"),
                List.of("annotate"),
                List.of("archive"),
                List.of("archive", "check"),
                List.of("privacy"),
                List.of("privacy", "erase"),
                List.of("searches", "save"));
        return pages.stream()
                .map(words -> "$ beffroi " + String.join(" ", words) + " --help\n" + page(syntax, words))
                .collect(Collectors.joining("\n"));
    }

    private static String page(Syntax syntax, List<String> words) {
        StringWriter page = new StringWriter();
        syntax.help(words, new PrintWriter(page), 0, false);
        return page.toString().replace(System.lineSeparator(), "\n");
    }

    private static String golden(String language) throws IOException {
        try (InputStream file = HelpTest.class.getResourceAsStream("help_" + language + ".txt")) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
