package org.beffroi.core.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNamesTest {

    private final ShownNames hidden = new ShownNames(author -> author.equals("mairie") ? author : "auteur-1", false);
    private final ShownNames open = new ShownNames(author -> "auteur-1", true);

    @ParameterizedTest
    @CsvSource({
        "jdupont, https://x.com/jdupont/status/1, https://x.com/auteur-1/status/1",
        "JDupont, https://x.com/jdupont, https://x.com/auteur-1",
        "@jean@mastodon.exemple, https://mastodon.exemple/@jean/112, https://mastodon.exemple/@auteur-1/112",
        "jean@mastodon.exemple, https://a.exemple/@jean@mastodon.exemple/1, https://a.exemple/@auteur-1/1",
        "jean.exemple, https://bsky.app/profile/jean.exemple/post/3k, https://bsky.app/profile/auteur-1/post/3k",
        "an, https://www.exemple.fr/annonces/an-neuf, https://www.exemple.fr/annonces/an-neuf",
        "mairie, https://x.com/mairie/status/1, https://x.com/mairie/status/1"
    })
    void anAddressDoesNotGiveAHiddenAccountAway(String author, String address, String expected) {
        FieldValues values = FieldValues.builder()
                .put(CoreFields.AUTHOR, author)
                .put(CoreFields.URL, address)
                .build();

        assertThat(hidden.values(values, CoreFields.URL)).containsExactly(expected);
        assertThat(hidden.address(values, address)).isEqualTo(expected);
        assertThat(open.values(values, CoreFields.URL)).containsExactly(address);
    }

    @Test
    void theFullNameShowsWithTheAccountOrNotAtAll() {
        FieldValues person = FieldValues.builder()
                .put(CoreFields.AUTHOR, "jdupont")
                .put(CoreFields.AUTHOR_NAME, "Jean Dupont")
                .build();
        FieldValues nameAlone =
                FieldValues.builder().put(CoreFields.AUTHOR_NAME, "Jean Dupont").build();

        assertThat(hidden.values(person, CoreFields.AUTHOR_NAME)).isEmpty();
        assertThat(open.values(person, CoreFields.AUTHOR_NAME)).containsExactly("Jean Dupont");
        assertThat(hidden.values(nameAlone, CoreFields.AUTHOR_NAME)).containsExactly("auteur-1");
    }
}
