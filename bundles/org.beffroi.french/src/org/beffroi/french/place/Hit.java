package org.beffroi.french.place;

import java.util.List;

/**
 * A name found in a text, before anything is decided.
 *
 * @param first token of its first word, the article not counted
 * @param last token of its last word
 * @param name who may be meant
 * @param setting how it stands there
 * @param communes the communes among its bearers that go with the article written
 */
record Hit(int first, int last, Name name, Setting setting, List<Name.OfCommune> communes) {

    Hit {
        communes = List.copyOf(communes);
    }

    /** The value of the dossier's own list, or null. */
    String own() {
        return name.bearers().getFirst() instanceof Name.OfDossier(String value) ? value : null;
    }

    /** The code of the département, empty of a région, or null where it is neither. */
    String departement() {
        for (Name.Bearer bearer : name.bearers()) {
            if (bearer instanceof Name.OfDepartement(String code)) {
                return code;
            }
        }
        return null;
    }

    /** Whether a département or région is meant and no commune. */
    boolean isGround() {
        return departement() != null
                && (communes.isEmpty() || setting.article() != Article.NONE || setting.link() == Setting.Link.IN);
    }
}
