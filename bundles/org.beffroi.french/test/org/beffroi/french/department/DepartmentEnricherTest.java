package org.beffroi.french.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Term;
import org.beffroi.core.text.Tokens;
import org.beffroi.french.Read;
import org.beffroi.french.theme.ThemeEnricher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartmentEnricherTest {

    private final Read read = Read.by(new DepartmentEnricher(), new ThemeEnricher());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cleanliness | Les poubelles débordent encore",
                "roads | Nid-de-poule devant le 12",
                "education | Le repas de la cantine était froid, l'école est prévenue",
                "civil-status | Trois mois pour une carte d'identité",
                "planning | Permis de construire refusé",
                "water | Coupure d'eau rue du Puits",
                "culture | Concert à la médiathèque",
                "sports | Le gymnase n'est pas chauffé",
                "police | Rodéos tous les soirs",
                "green-spaces | Les platanes de la place",
                "social | Le CCAS cherche des bénévoles pour les seniors",
                "transport | Le bus de 7h12 ne passe jamais"
            })
    void each_mention_goes_to_one_department(String department, String text) {
        assertThat(read.of("department", text)).containsExactly(department);
    }

    @Test
    void a_mention_about_nothing_goes_nowhere() {
        assertThat(read.of("department", "Bonne journée à tous")).isEmpty();
    }

    @Test
    void a_theme_that_the_source_states_counts() {
        var mention = Read.mention(
                values -> values.put(CoreFields.THEME, "sport").put(CoreFields.TEXT_BODY, "À quand la réouverture ?"));
        assertThat(read.annotations(mention))
                .filteredOn(annotation -> annotation.field().equals("department"))
                .singleElement()
                .satisfies(annotation -> assertThat(annotation.values()).containsExactly("sports"));
    }

    @Test
    void a_dossier_is_organised_in_its_own_way(@TempDir Path codebook) throws IOException {
        Files.writeString(
                codebook.resolve("departments.tsv"),
                "waste\tCadre de vie\ncleanliness\tCadre de vie\nroads\tTechnique\n");
        Read own = Read.in(codebook, new DepartmentEnricher(), new ThemeEnricher());
        assertThat(own.of("department", "Les poubelles débordent encore")).containsExactly("Cadre de vie");
        assertThat(own.of("department", "Dépôt sauvage")).containsExactly("Cadre de vie");
        assertThat(own.of("department", "Nid-de-poule devant le 12")).containsExactly("Technique");
        assertThat(own.of("department", "Concert à la médiathèque")).containsExactly("culture");
    }

    @Test
    void a_line_without_department_is_named(@TempDir Path codebook) throws IOException {
        Files.writeString(codebook.resolve("departments.tsv"), "waste\n");
        assertThat(Read.in(codebook, new DepartmentEnricher()).enrichment().refused())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.in(Locale.ENGLISH)).contains("departments.tsv", "waste"));
    }

    @Test
    void every_theme_has_a_department_that_has_a_name(@TempDir Path codebook) {
        Departments departments = Departments.in(codebook, new Tokens());
        var named = Arrays.stream(Departments.vocabulary()).map(Term::value).toList();
        assertThat(new ThemeEnricher().adds().getFirst().vocabulary())
                .allSatisfy(theme -> assertThat(departments.ofTheme(theme.value()))
                        .as(theme.value())
                        .isPresent()
                        .get()
                        .isIn(named));
    }
}
