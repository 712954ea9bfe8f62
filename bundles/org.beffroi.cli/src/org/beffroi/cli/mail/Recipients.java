package org.beffroi.cli.mail;

import java.util.List;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.message.Refusal;

/** People to whom something goes, as typed: {@code Directrice de cabinet <dircab@ville.exemple>}, or the address alone. */
public final class Recipients {

    private Recipients() {}

    public static List<Correspondent> of(List<String> typed) {
        return typed.stream().map(Recipients::of).toList();
    }

    /**
     * One of them.
     *
     * @throws WrongUse if there is no e-mail address in it
     */
    public static Correspondent of(String typed) {
        try {
            return Correspondent.read(typed);
        } catch (Refusal e) {
            throw WrongUse.of("recipient.unknown", typed);
        }
    }
}
