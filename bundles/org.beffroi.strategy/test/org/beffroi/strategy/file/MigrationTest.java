package org.beffroi.strategy.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.core.message.Refusal;
import org.beffroi.strategy.model.EditorialItem;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Property;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of every earlier format, kept as they were, with every class of their time in them. */
class MigrationTest {

    @TempDir
    private Path folder;

    private static byte[] kept(int format) throws IOException {
        try (InputStream in = MigrationTest.class.getResourceAsStream("format-" + format + ".strategy")) {
            return in.readAllBytes();
        }
    }

    @Test
    void aFileOfEachEarlierFormatIsKept() throws IOException {
        for (int format = 1; format < Migration.PRESENT; format++) {
            assertThat(new String(kept(format), StandardCharsets.UTF_8)).contains("format=\"" + format + "\"");
        }
    }

    @Test
    void theKeptFileHasEveryClassOfItsTime() throws IOException {
        Set<String> used = new HashSet<>(List.of("Strategy"));
        new StrategyFile(Path.of("format-1.strategy"))
                .read(kept(1))
                .eAllContents()
                .forEachRemaining(one -> used.add(one.eClass().getName()));
        long all = ModelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(one -> one instanceof EClass type && !type.isAbstract())
                .count();
        assertThat(used).hasSizeGreaterThan((int) all - 4);
    }

    /** All else is line by line what it was. */
    @Test
    void hoursAreHoursInFormatTwoAndWhatIsNoneIsAPropertyOfItsItem() throws IOException {
        byte[] before = kept(1);
        Strategy strategy = new StrategyFile(Path.of("format-1.strategy")).read(before);
        assertThat(strategy.getItems())
                .extracting(EditorialItem::getTime)
                .filteredOn(time -> time != null)
                .allMatch(time -> time.matches("[0-2][0-9]:[0-5][0-9]"));
        EditorialItem vague = strategy.getItems().stream()
                .filter(item -> item.getTime() == null && !item.getProperties().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(vague.getProperties())
                .extracting(Property::getName, Property::getValue)
                .contains(org.assertj.core.groups.Tuple.tuple("Heure", "en fin de journée"));
        List<String> was = lines(before);
        List<String> is = lines(StrategyFile.bytes(strategy));
        assertThat(is.stream().filter(line -> !was.contains(line)))
                .allMatch(line -> line.matches(
                        "\\s*(time=\"..:..\".*|format=\"4\".*|.*priority=\".*|.*level=\".*|.*judged=\".*|<properties name=\"Heure\""
                                + "|value=\"en fin de journée\"/>|</items>|state=.*|author=.*)"));
        assertThat(is.size()).isBetween(was.size(), was.size() + 5);
    }

    @Test
    void levelsAreOfAHundredInFormatThreeAndAllElseIsAsItWas() throws IOException {
        List<String> was = facts(kept(2));
        List<String> is = facts(StrategyFile.bytes(new StrategyFile(Path.of("format-2.strategy")).read(kept(2))));
        assertThat(is).hasSameSizeAs(was);
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < was.size(); i++) {
            if (!is.get(i).equals(was.get(i))) {
                changed.add(was.get(i) + " " + is.get(i));
            }
        }
        assertThat(changed)
                .contains("format=\"2\" format=\"4\"", "judged=\"0.4\" judged=\"40\"", "level=\"0.84\" level=\"84\"")
                .allMatch(
                        both -> both.matches(
                                "format=.*|priority=.*|(judged|level)=\"[01](\\.\\d+)?\"(/?>)? (judged|level)=\"\\d{1,3}\"(/?>)?"));
    }

    /** The word that was read stays: what was called first is the first, and of what was called to follow the number is the last. */
    @Test
    void theFirstPriorityIsOneInFormatFourAndAllElseIsAsItWas() throws IOException {
        List<String> was = facts(kept(3));
        List<String> is = facts(StrategyFile.bytes(new StrategyFile(Path.of("format-3.strategy")).read(kept(3))));
        assertThat(is).hasSameSizeAs(was);
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < was.size(); i++) {
            if (!is.get(i).equals(was.get(i))) {
                changed.add(was.get(i) + " " + is.get(i));
            }
        }
        assertThat(Set.copyOf(changed))
                .containsExactlyInAnyOrder(
                        "format=\"3\" format=\"4\"",
                        "priority=\"1\" priority=\"3\"",
                        "priority=\"3\" priority=\"1\"",
                        "priority=\"4\" priority=\"1\"");
    }

    /** How lines are broken depends on how long the facts in them are. */
    private static List<String> facts(byte[] file) {
        return List.of(new String(file, StandardCharsets.UTF_8).split("\\s+"));
    }

    private static List<String> lines(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void theFileAsItWasIsKeptBesideOnceItIsWrittenAnew() throws IOException {
        Path path = folder.resolve("ville.strategy");
        Files.write(path, kept(1));
        StrategyFile file = new StrategyFile(path);
        Path beside = file.write(file.read()).orElseThrow();
        assertThat(beside.getFileName()).hasToString("ville.strategy.format1");
        assertThat(Files.readAllBytes(beside)).isEqualTo(kept(1));
        assertThat(StrategyFile.keptAt(beside).in(Locale.FRENCH))
                .contains("format antérieur", "ville.strategy.format1");
        assertThat(file.write(file.read())).isEmpty();
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).hasSize(2);
        }
    }

    @Test
    void aFileOfALaterVersionIsRefusedWithASentence() throws IOException {
        Path path = folder.resolve("plus-tard.strategy");
        Files.writeString(path, new String(kept(1), StandardCharsets.UTF_8).replace("format=\"1\"", "format=\"5\""));
        assertThatThrownBy(() -> new StrategyFile(path).read())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence().in(Locale.FRENCH))
                                .contains("format 5", "version plus récente"));
    }

    @Test
    void hoursAreReadAsPeopleTypeThem() {
        assertThat(HourOfDay.plain("18 h 30")).contains("18:30");
        assertThat(HourOfDay.plain("18\u00a0h\u202f30")).contains("18:30");
        assertThat(HourOfDay.plain("9h")).contains("09:00");
        assertThat(HourOfDay.plain("07:05")).contains("07:05");
        assertThat(HourOfDay.plain(" Midi ")).contains("12:00");
        assertThat(HourOfDay.plain("8 heures 15")).contains("08:15");
        for (String none : List.of("", "25 h", "18:60", "entre 8 h et 9 h", "en fin de journée", "18", "h30")) {
            assertThat(HourOfDay.plain(none)).as(none).isEmpty();
        }
    }
}
