package org.beffroi.observatory.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.beffroi.core.account.AccountNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The network of a column, as people call it: one that was passed over would be taken for absent everywhere. */
class NetworkWordTest {

    @ParameterizedTest
    @CsvSource({
        "Insta, INSTAGRAM",
        "Page FB, FACEBOOK",
        "Compte Facebook, FACEBOOK",
        "X (ex-Twitter), X",
        "Twitter, X",
        "Linked In, LINKEDIN",
        "You Tube, YOUTUBE",
        "Chaîne YouTube, YOUTUBE",
        "Tik-Tok, TIKTOK",
        "Blue Sky, BLUESKY",
        "Panneau Pocket, PANNEAUPOCKET"
    })
    void a_column_is_of_the_network_that_it_names(String head, AccountNetwork network) {
        assertThat(NetworkWord.in(head)).contains(network);
    }

    @Test
    void other_columns_are_of_none() {
        assertThat(NetworkWord.in("Maire")).isEmpty();
        assertThat(NetworkWord.in("Instance")).isEmpty();
        assertThat(NetworkWord.in("Inscrit in situ")).isEmpty();
    }
}
