package org.beffroi.observatory.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.beffroi.core.account.AccountRecogniser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell without a value says that there is none, or that nobody knows: two things. */
class NoValueTest {

    private static DirectoryRecord site(Object cell) {
        Map<String, Object> fields =
                Map.of("nom", "Mairie de Vienne", "code_insee_commune", "38544", "site_internet", cell);
        return new RecordReading(new AccountRecogniser()).record(RawRecord.of(1, 1, fields));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NC",
                "N.C.",
                "n. c.",
                "n/c",
                "N/A",
                "NR",
                "ND",
                "n.d.",
                "NSP",
                "?",
                "??",
                "…",
                "...",
                "non renseigné",
                "Non renseignée",
                "Non renseigné(e)",
                "non communiqué",
                "(non renseigné)",
                "NON RENSEIGNÉ.",
                "inconnu",
                "à compléter",
                "à vérifier",
                "pas renseigné",
                "non trouvé",
                "introuvable",
                "ne sait pas",
                "Je ne sais pas",
                "pas d’information",
                "unknown",
                "TBD",
                "not available"
            })
    void what_is_not_known_is_no_absence(String cell) {
        assertThat(NoValue.in(cell)).contains(NoValue.NOT_KNOWN);
        assertThat(site(cell).websites()).isEmpty();
        assertThat(site(cell).siteUntold()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "–",
                "—",
                "--",
                "/",
                "//",
                "_",
                ".",
                "néant",
                "Néant.",
                "NEANT",
                "aucun",
                "Aucun(e)",
                "aucune",
                "pas de site",
                "Pas de site internet",
                "pas encore de site",
                "aucun site web",
                "sans site",
                "Sans objet",
                "s.o.",
                "S.O",
                "so",
                "non",
                "non concerné",
                "il n’y en a pas",
                "n’en a pas",
                "inexistant",
                "❌",
                "∅",
                "pas de compte",
                "Aucun compte officiel",
                "pas de page Facebook",
                "pas de réseaux sociaux",
                "n’a pas de site",
                "La commune n’a pas de site internet",
                "null",
                "https://",
                "http://www.",
                "no website"
            })
    void what_says_that_there_is_none_is_believed(String cell) {
        assertThat(NoValue.in(cell)).contains(NoValue.NONE);
        assertThat(site(cell).siteUntold()).isFalse();
        assertThat(site(cell).websites()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.sans-vallois.fr",
                "nc.fr",
                "Aucun-65.fr",
                "http://aucun.fr",
                "no.fr",
                "Sans site propre, voir www.cc-vals.fr",
                "Pas-de-Jeu",
                "Sans-Vallois",
                "Nd-de-Bondeville",
                "✔",
                "✅",
                "oui",
                "Nieul",
                "aucun : facebook.com/mairie",
                "@",
                "Y"
            })
    void a_value_is_no_word_for_none(String cell) {
        assertThat(NoValue.in(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oui", "en construction", "en cours", "à créer", "mairie@vienne.fr", "voir la page", "✔"})
    void a_site_that_nobody_understands_is_not_known(String cell) {
        assertThat(site(cell).websites()).isEmpty();
        assertThat(site(cell).siteUntold()).isTrue();
    }

    @Test
    void a_site_that_is_given_and_one_of_the_state_are_known() {
        assertThat(site("www.vienne.fr").siteUntold()).isFalse();
        assertThat(site("https://www.service-public.fr").siteUntold()).isFalse();
        assertThat(site("https://www.facebook.com/vienne").siteUntold()).isFalse();
    }

    @Test
    void a_list_of_sites_that_breaks_off_leaves_open_whether_there_is_one() {
        assertThat(site("[{\"valeur\": \"https://www.vie").siteUntold()).isTrue();
    }

    @Test
    void a_commune_may_be_called_aucun() {
        Map<String, Object> fields = Map.of("nom", "Aucun", "code_postal", "65400");
        assertThat(new RecordReading(new AccountRecogniser())
                        .record(RawRecord.of(1, 1, fields))
                        .name())
                .isEqualTo("Aucun");
    }
}
