package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.dossier.importing.ImportReport;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.dossier.importing.Imports;
import org.beffroi.sources.support.MemoryDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who holds all mentions of a dossier in which people were replaced, and the list of all who may have written them, but not the
 * key, matches nobody: neither by hashes of names, nor by those of what a mention says with each name in turn.
 */
class PseudonymGuessesTest {

    private static final List<String> CANDIDATES = List.of("LucieD", "Zélie Bonvoisin", "marcb", "Paul Roux");
    private static final List<String> DIGESTS = List.of("MD5", "SHA-1", "SHA-256", "SHA-512", "SHA3-256");
    private static final String DATE = "2026-03-01 10:00";
    private static final String FILE = "date,auteur,texte,url\n"
            + DATE + ",LucieD,La cantine ferme,\n"
            + DATE + ",Zélie Bonvoisin,Le pont aussi,\n"
            + DATE + ",marcb,Merci @LucieD,https://forum.example/marcb/fil/3\n"
            + DATE + ",Paul Roux,Bonsoir,https://forum.example/u/Paul%20Roux/4\n";

    @TempDir
    Path folder;

    private final ImportService imports = TestImports.with(List.of());
    private MemoryDossier dossier;
    private Path file;

    @BeforeEach
    void begin() throws IOException {
        dossier = new MemoryDossier(folder.resolve("dossier"));
        file = Files.writeString(folder.resolve("un.csv"), FILE);
    }

    private ImportReport run(boolean pseudonymise) {
        return imports.run(
                new ImportRequest(List.of(file), ImportWishes.none(), pseudonymise, false),
                dossier,
                Locale.FRENCH,
                Imports.Watcher.silent(),
                Progress.silent());
    }

    private String export() {
        return dossier.archive().mentions().stream().map(Mention::toString).collect(Collectors.joining("\n"));
    }

    private static List<String> spellings(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Stream.of(name, bare)
                .flatMap(one -> Stream.of(one, one.toLowerCase(Locale.ROOT), one.toUpperCase(Locale.ROOT)))
                .flatMap(one -> Stream.of(one, "@" + one, one.replace(" ", ""), one.replace(' ', '_')))
                .distinct()
                .toList();
    }

    /** Beginnings of eight letters of the hashes of all names, written in the usual ways. */
    private static Set<String> hashes() throws GeneralSecurityException {
        Set<String> hashes = new TreeSet<>();
        for (String name : CANDIDATES) {
            for (String spelling : spellings(name)) {
                for (String digest : DIGESTS) {
                    byte[] hash = MessageDigest.getInstance(digest).digest(spelling.getBytes(StandardCharsets.UTF_8));
                    hashes.add(HexFormat.of().formatHex(hash).substring(0, 8));
                    hashes.add(Base64.getEncoder().encodeToString(hash).substring(0, 8));
                    hashes.add(Base64.getUrlEncoder().encodeToString(hash).substring(0, 8));
                }
            }
        }
        return hashes;
    }

    /** The identities that the mentions would have were they of one of the candidates: their texts and times can be read. */
    private static Set<String> identities() {
        Set<String> identities = new TreeSet<>();
        for (String name : CANDIDATES) {
            for (String text : List.of("La cantine ferme", "Le pont aussi", "Merci @LucieD", "Bonsoir")) {
                identities.add(MentionId.ofContent("\n" + text, name, DATE).value());
            }
            identities.add(
                    MentionId.ofUrl("https://forum.example/" + name + "/fil/3").value());
        }
        return identities;
    }

    @Test
    void nobodyIsMatchedWithoutTheKey() throws GeneralSecurityException {
        run(true);
        String export = export();
        assertThat(dossier.archive().mentions()).hasSize(4);
        assertThat(hashes()).noneMatch(export::contains);
        assertThat(identities()).noneMatch(export::contains);
        assertThat(CANDIDATES).noneMatch(export::contains);
        assertThat(dossier.archive().mentions())
                .allMatch(mention -> mention.author().orElseThrow().matches("auteur-[a-z2-9]{16}"));
    }

    @Test
    void theAttackFindsThoseWhoWereNotReplaced() {
        run(false);
        assertThat(identities()).anyMatch(export()::contains);
    }

    @Test
    void theSameFileTwiceIsTheSameMentions() {
        run(true);
        assertThat(run(true).total().unchanged()).isEqualTo(4);
        assertThat(dossier.archive().mentions()).hasSize(4);
    }

    @Test
    void whatWasImportedUnderItsPlainIdentityIsNotDoubled() {
        run(false);
        assertThat(run(true).total().added()).isZero();
        assertThat(dossier.archive().mentions()).hasSize(4);
        assertThat(dossier.archive().mentions().getFirst().values().string(CoreFields.TEXT_BODY))
                .isPresent();
    }
}
