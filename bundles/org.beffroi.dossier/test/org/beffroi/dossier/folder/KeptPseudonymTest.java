package org.beffroi.dossier.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import org.beffroi.core.dossier.Pseudonyms;
import org.beffroi.core.dossier.PublicActors;
import org.junit.jupiter.api.Test;

class KeptPseudonymTest {

    private static final class NobodyPublic implements PublicActors {

        @Override
        public boolean contains(String author) {
            return false;
        }

        @Override
        public Set<String> all() {
            return Set.of();
        }

        @Override
        public void add(Collection<String> authors) {
            throw new UnsupportedOperationException();
        }
    }

    private final Pseudonyms pseudonyms = new KeyedPseudonyms(new NobodyPublic(), new KeyedHash(KeyFile::random));

    @Test
    void whoWasReplacedByAnImportHasNoSecondPseudonym() {
        assertThat(pseudonyms.shown("auteur-rm9fmcv32kz7ebi6")).isEqualTo("auteur-rm9fmcv32kz7ebi6");
    }

    @Test
    void aNameThatOnlyLooksLikeOneIsReplaced() {
        for (String name :
                Set.of("auteur-Paul", "auteur-rm9fmcv3", "Auteur-rm9fmcv32kz7ebi6", "auteur-rm9fmcv32kz7ebi6 x")) {
            assertThat(pseudonyms.shown(name)).as(name).isNotEqualTo(name).startsWith("auteur-");
        }
    }
}
