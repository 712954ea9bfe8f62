package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.dossier.importing.ImportPreview;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.dossier.routing.Status;
import org.beffroi.sources.support.Recorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests of citizens and contributions to consultations: what distinguishes one tool from another, and whom they name. */
class CitizenToolsTest extends ImportSetting {

    @Override
    Path place() {
        return folder.resolve("dossier");
    }

    private Path sample(String name) throws IOException {
        try (var in = CitizenToolsTest.class.getResourceAsStream("/org/beffroi/sources/samples/" + name)) {
            Path file = folder.resolve(name);
            Files.write(file, in.readAllBytes());
            return file;
        }
    }

    private ImportPreview preview(Path file) {
        return imports.preview(file, ImportWishes.none(), dossier);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "made-publik.csv",
                "made-grc.csv",
                "made-decidim-proposals.json",
                "made-decidim-comments.csv",
                "made-capcollectif-proposals.csv",
                "made-capcollectif-debate.csv"
            })
    void nobodyIsNamedWhereTheImportIsPseudonymised(String name) throws IOException {
        ImportRequest request = new ImportRequest(List.of(sample(name)), ImportWishes.none(), true, false);
        imports.run(request, dossier, Locale.FRENCH, new Recorder(), Progress.silent());
        assertThat(dossier.archive().mentions()).isNotEmpty().allSatisfy(mention -> assertThat(
                        mention.values().toString().toLowerCase(Locale.ROOT))
                .doesNotContain(
                        "fabre", "oliva", "perrin", "luciole", "lucie_f", "marco", "example.org", "0600000000"));
        assertThat(dossier.archive().mentions())
                .extracting(mention -> mention.author().orElse(""))
                .anyMatch(author -> author.startsWith("auteur-"));
    }

    @Test
    void statusesOfTheToolsAreThoseOfTheHouseAndOthersStayAsTheyAre() throws IOException {
        assertThat(preview(sample("made-publik.csv")).mentions())
                .extracting(
                        mention -> mention.values().string(CoreFields.STATUS).orElse(""))
                .containsExactly(
                        Status.FORWARDED.value(), Status.OPEN.value(), Status.CLOSED.value(), "Chez le prestataire");
    }

    @Test
    void numbersThatAreNotThoseOfPublikMakeItTheExportOfAnotherTool() throws IOException {
        String table =
                "Numéro;Date de création;Dernière modification;Nom de l’usager;Type de demande;Description;Statut\n"
                        + "2026-00017;05/02/2026;06/02/2026;Lucie Fabre;Voirie;Un trou dans la rue;Nouveau\n";
        Path other = Files.writeString(folder.resolve("autre.csv"), table);
        assertThat(preview(other).profile().value()).isEqualTo("grc");
        Path publik = Files.writeString(folder.resolve("publik.csv"), table.replace("2026-00017", "26-17"));
        assertThat(preview(publik).profile().value()).isEqualTo("publik");
    }

    @Test
    void aFormWhoseTextHasAnotherNameIsReadOnceThatNameIsSaid() throws IOException {
        Path file = Files.writeString(
                folder.resolve("piscine.csv"),
                "\"Numéro\",\"Date de création\",\"Dernière modification\",\"Nom de l’usager\",\"Que proposez-vous ?\",\"Statut\"\n"
                        + "\"7-3\",\"05/02/2026 10:00\",\"05/02/2026 10:00\",\"Marc Oliva\",\"Ouvrir le dimanche\",\"Nouvelle\"\n");
        assertThat(preview(file).warnings()).anyMatch(sentence -> sentence.key().equals("preview.no.text"));
        ImportWishes wishes = ImportWishes.none().withMapping(Map.of("Que proposez-vous ?", "text"));
        Mention mention = imports.preview(file, wishes, dossier).mentions().getFirst();
        assertThat(mention.text()).isEqualTo("Ouvrir le dimanche");
        imports.keep("Formulaire de la piscine", file, wishes, dossier);
        ImportPreview kept = preview(file);
        assertThat(kept.profile().value()).isEqualTo("formulaire-de-la-piscine");
        assertThat(kept.mentions().getFirst().id())
                .as("the same request, whoever reads it")
                .isEqualTo(mention.id());
    }

    @Test
    void aRequestStaysTheSameWhenItsChannelIsCorrected() throws IOException {
        Path phone = sample("made-grc.csv");
        Path counter = Files.writeString(
                folder.resolve("corrigee.csv"),
                Files.readString(phone).replace("Téléphone;Déchets", "Guichet;Déchets"));
        assertThat(preview(counter).mentions().getFirst().values().string(CoreFields.NETWORK))
                .contains("counter");
        assertThat(preview(counter).mentions().getFirst().id())
                .isEqualTo(preview(phone).mentions().getFirst().id());
    }

    @Test
    void contributionsOfTwoPlatformsWithTheSameNumbersAreTwoAndStillBelongTogether() throws IOException {
        Path file = sample("made-capcollectif-proposals.csv");
        List<Mention> alone = preview(file).mentions();
        List<Mention> other = imports.preview(file, ImportWishes.none().withPlatform("Région"), dossier)
                .mentions();
        assertThat(alone).extracting(mention -> mention.id().value()).allMatch(id -> id.startsWith("capcollectif:"));
        assertThat(other)
                .extracting(mention -> mention.id().value())
                .allMatch(id -> id.startsWith("capcollectif/région:"))
                .contains(other.get(1).values().string(CoreFields.REPLY_TO).orElseThrow());
    }
}
