package org.beffroi.observatory.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.beffroi.core.account.AccountRecogniser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever gives a post, a button or a number, or says that he does not know, may well be there: that is no absence. */
class UnknownAccountsTest {

    private static DirectoryRecord record(String cell) {
        Object declared = List.of(Map.of("valeur", cell, "custom_dico2", "Facebook"));
        Map<String, Object> fields =
                Map.of("nom", "Mairie de Vienne", "code_insee_commune", "38544", "reseau_social", declared);
        return new RecordReading(new AccountRecogniser()).record(RawRecord.of(1, 1, fields));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "facebook.com/share/1AbCdEf/",
                "https://www.facebook.com/issarlat/posts/12345",
                "https://youtu.be/dQw4w9WgXcQ",
                "https://vm.tiktok.com/ZMabc/",
                "https://www.facebook.com/",
                "https://www.facebook.com/sharer.php?u=x",
                "https://wa.me/33612345678",
                "0612345678",
                "06 12 34 56 78",
                "Non renseigné",
                "Non communiqué",
                "inconnu",
                "NC",
                "n/a",
                "facebok.com/mairie"
            })
    void what_is_no_account_leaves_it_unknown_whether_there_is_one(String cell) {
        assertThat(record(cell).links()).noneMatch(DirectoryLink::isAccount);
        assertThat(record(cell).linksKnown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "néant", "aucun", "non", "sans objet", "null"})
    void what_says_that_there_is_none_is_believed(String cell) {
        assertThat(record(cell).links()).isEmpty();
        assertThat(record(cell).linksKnown()).isTrue();
    }
}
