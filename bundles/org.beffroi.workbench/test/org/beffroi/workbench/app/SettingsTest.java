package org.beffroi.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.beffroi.core.source.Lawful;
import org.beffroi.workbench.language.DateStyle;
import org.beffroi.workbench.theme.ReadingSize;
import org.beffroi.workbench.theme.ThemeChoice;
import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Path TOWN = Path.of("dossiers", "ville");

    private final EclipsePreferences store = new EclipsePreferences();
    private final Settings settings = new Settings(store);

    private static RecentDossier town(long mentions) {
        return new RecentDossier(
                TOWN,
                "Ville\tde\nSonneval",
                Optional.of(Instant.parse("2025-03-04T07:00:00Z")),
                OptionalLong.of(mentions));
    }

    @Test
    void what_was_opened_last_comes_first_once_and_with_its_name_on_one_line() {
        settings.opened(town(3));
        settings.opened(RecentDossier.of(Path.of("autre")));
        settings.opened(town(5));
        assertThat(settings.recent()).extracting(RecentDossier::folder).containsExactly(TOWN, Path.of("autre"));
        RecentDossier first = settings.recent().getFirst();
        assertThat(first.name()).isEqualTo("Ville de Sonneval");
        assertThat(first.mentions()).hasValue(5);
        assertThat(first.opened()).contains(Instant.parse("2025-03-04T07:00:00Z"));
    }

    @Test
    void folders_that_an_earlier_version_remembered_are_read() {
        store.put("recent", TOWN + "\nautre");
        assertThat(settings.recent()).extracting(RecentDossier::name).containsExactly("ville", "autre");
        assertThat(settings.recent().getFirst().mentions()).isEmpty();
    }

    @Test
    void what_cannot_be_read_of_a_line_is_unknown() {
        store.put("recent", TOWN + "\tjamais\tbeaucoup\tVille");
        assertThat(settings.recent()).containsExactly(RecentDossier.of(TOWN));
    }

    @Test
    void files_are_looked_for_where_those_of_the_same_dossier_were_as_long_as_that_is_there() throws IOException {
        Path folder = Files.createTempDirectory("beffroi-");
        settings.choose("ville", folder);
        settings.choose("autre", folder.resolve("gone"));
        assertThat(settings.chosenFrom("ville")).contains(folder);
        assertThat(settings.chosenFrom("autre")).isEmpty();
        assertThat(settings.chosenFrom("nulle-part")).isEmpty();
        Files.delete(folder);
    }

    @Test
    void a_dossier_that_is_forgotten_leaves_the_others() {
        settings.opened(town(3));
        settings.opened(RecentDossier.of(Path.of("autre")));
        Runnable back = settings.forget(TOWN);
        assertThat(settings.recent()).extracting(RecentDossier::name).containsExactly("autre");
        back.run();
        assertThat(settings.recent())
                .as("in its place again")
                .extracting(RecentDossier::name)
                .containsExactly("autre", "Ville de Sonneval");
    }

    @Test
    void what_was_opened_meanwhile_stays_where_a_forgotten_one_comes_back() {
        settings.opened(town(3));
        Runnable back = settings.forget(TOWN);
        settings.opened(RecentDossier.of(Path.of("neuf")));
        back.run();
        assertThat(settings.recent())
                .extracting(RecentDossier::name)
                .containsExactlyInAnyOrder("neuf", "Ville de Sonneval");
        back.run();
        assertThat(settings.recent()).as("once").hasSize(2);
    }

    @Test
    void what_a_dossier_holds_by_now_is_told_to_whoever_lists_them() {
        settings.opened(town(3));
        int[] told = new int[1];
        Runnable deaf = settings.onRecent(() -> told[0]++);
        settings.held(TOWN, 3_041);
        assertThat(settings.recent().getFirst().mentions()).hasValue(3_041);
        assertThat(settings.recent().getFirst().opened()).contains(Instant.parse("2025-03-04T07:00:00Z"));
        settings.held(Path.of("ailleurs"), 5);
        assertThat(settings.recent()).hasSize(1);
        deaf.run();
        settings.held(TOWN, 1);
        assertThat(told[0]).isEqualTo(2);
    }

    @Test
    void the_legal_frame_that_was_given_last_is_remembered() {
        assertThat(settings.lawful()).isEmpty();
        Lawful lawful = new Lawful("Savoir ce\nqui se dit", Lawful.Basis.PUBLIC_INTEREST, 365, Lawful.Rights.QUOTATION);
        settings.lawful(lawful);
        assertThat(settings.lawful())
                .contains(
                        new Lawful("Savoir ce qui se dit", Lawful.Basis.PUBLIC_INTEREST, 365, Lawful.Rights.QUOTATION));
        store.put("lawful", "NO_BASIS\t365\tLINK\tVeille");
        assertThat(settings.lawful()).isEmpty();
    }

    @Test
    void what_was_called_last_comes_first_once_and_five_are_remembered() {
        for (String id : List.of("a", "b", "c", "d", "e", "f", "b")) {
            settings.called(id);
        }
        assertThat(settings.called()).containsExactly("b", "f", "e", "d", "c");
    }

    @Test
    void the_last_visit_is_that_of_another_day() {
        LocalDate monday = LocalDate.of(2025, 3, 3);
        assertThat(settings.visited("ville", monday)).isEmpty();
        assertThat(settings.visited("ville", monday)).isEmpty();
        assertThat(settings.visited("ville", monday.plusDays(1))).contains(monday);
        assertThat(settings.visited("ville", monday.plusDays(1))).contains(monday);
        assertThat(settings.visited("ville", monday.plusDays(4))).contains(monday.plusDays(1));
        assertThat(settings.visited("autre", monday.plusDays(4))).isEmpty();
    }

    @Test
    void who_chose_nothing_has_what_is_usual() {
        assertThat(settings.preferences())
                .isEqualTo(new Preferences(Optional.empty(), ThemeChoice.LIGHT, ReadingSize.USUAL, DateStyle.SAID));
    }

    @Test
    void what_was_chosen_is_kept() {
        Preferences wanted =
                new Preferences(Optional.of(Locale.FRENCH), ThemeChoice.SYSTEM, new ReadingSize(125, 2), DateStyle.ISO);
        settings.preferences(wanted);
        assertThat(new Settings(store).preferences()).isEqualTo(wanted);
        Preferences dark = settings.preferences().in(ThemeChoice.DARK).speaking(Locale.ENGLISH);
        settings.preferences(dark);
        assertThat(settings.preferences()).isEqualTo(dark);
        settings.preferences(new Preferences(Optional.empty(), dark.theme(), dark.size(), dark.dates()));
        assertThat(settings.preferences().language()).isEmpty();
    }

    @Test
    void what_an_earlier_version_kept_is_read_and_what_cannot_be_is_usual() {
        store.put("theme", "org.beffroi.theme.dark");
        store.put("text.percent", "huge");
        store.put("mention.lines", "17");
        assertThat(settings.preferences().theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(settings.preferences().size()).isEqualTo(new ReadingSize(100, 3));
        store.put("text.percent", "400");
        assertThat(settings.preferences().size().percent()).isEqualTo(ReadingSize.LARGEST);
    }

    @Test
    void a_form_of_a_source_that_was_unfolded_is_so_the_next_time() {
        assertThat(settings.wholeSourceForm()).isFalse();
        settings.wholeSourceForm(true);
        assertThat(new Settings(store).wholeSourceForm()).isTrue();
    }
}
