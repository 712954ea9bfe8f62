package org.beffroi.french.speaker;

import java.util.List;
import java.util.Set;
import org.beffroi.core.enrich.Enricher.Findings;
import org.beffroi.core.enrich.Enricher.Reader;
import org.beffroi.core.enrich.Subject;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.speaker.ListedSpeaker;
import org.beffroi.core.speaker.SpeakerKind;

/**
 * Says who speaks in one dossier: its list first, then what the source says, sites, the words of the name, and at last the way
 * it came by. An account of unknown kind stays unknown: that most are private persons' makes none of them one. Immutable; safe for several threads.
 *
 * @param version changes with rules, lists and the dossier's list
 */
record SpeakerReader(
        Listed listed, Imitations imitations, NameReader names, PressNames press, BotSigns bots, String version)
        implements Reader {

    /** So many followers are rarely those of somebody of whom nothing is known. */
    private static final long MANY = 10_000;

    private static final String STATE = "gouv.fr";
    private static final Set<String> COUNCIL = Set.of("council");

    /** What was read: a kind, and whom the account may imitate or does by the list's word; null for nobody. */
    private record Answer(Said said, Imitation imitation, ListedSpeaker judged) {
        Answer(Said said) {
            this(said, null, null);
        }
    }

    @Override
    public void read(Subject subject, Findings findings) {
        Answer answer = answer(subject);
        findings.found(
                CoreFields.SPEAKER,
                List.of(answer.said.speaker()),
                answer.said.why().confidence());
        if (answer.imitation != null) {
            findings.found(
                    CoreFields.IMITATES,
                    List.of(answer.imitation.of().name()),
                    answer.imitation.sign().confidence());
        } else if (answer.judged != null) {
            findings.found(CoreFields.IMITATES, List.of(answer.judged.name()), Why.LISTED.confidence());
        }
    }

    @Override
    public List<Sentence> reasons(Subject subject, Field field) {
        Answer answer = answer(subject);
        if (field.name().equals(CoreFields.SPEAKER.name())) {
            return List.of(answer.said.why().sentence(answer.said.detail()));
        }
        if (!field.name().equals(CoreFields.IMITATES.name())) {
            return List.of();
        }
        if (answer.imitation != null) {
            return List.of(answer.imitation.sign().sentence(answer.imitation.like()));
        }
        return answer.judged == null ? List.of() : List.of(Why.LISTED.sentence(answer.judged.name()));
    }

    private Answer answer(Subject subject) {
        Signature signature = Signature.of(subject);
        ListedSpeaker known = listed.of(signature);
        if (known != null) {
            Said said = new Said(known.kind().speaker(), Why.LISTED, known.name());
            return new Answer(said, null, known.kind() == SpeakerKind.IMITATION ? known : null);
        }
        FieldValues values = subject.mention().values();
        if (Boolean.TRUE.equals(values.raw(CoreFields.OFFICIAL))) {
            return new Answer(new Said(Said.OWN, Why.SOURCE));
        }
        Pieces name = signature.name().isEmpty() ? new Pieces(List.of()) : Pieces.of(signature.name());
        if (!listed.isEmpty() && !signature.isHidden()) {
            Imitation imitation = imitations.of(signature, name);
            if (imitation != null) {
                return new Answer(
                        new Said(Said.UNSURE, Why.LOOKS_LIKE, imitation.of().name()), imitation, null);
            }
            // A name without an account that would say otherwise, or on a site of one of whom the list has no site.
            ListedSpeaker so = listed.named(name);
            if (so != null
                    && signature.handle().isEmpty()
                    && signature.mailbox().isEmpty()) {
                return new Answer(new Said(so.kind().speaker(), Why.LISTED_NAME, so.name()));
            }
        }
        return new Answer(unlisted(subject, signature, name));
    }

    private Said unlisted(Subject subject, Signature signature, Pieces name) {
        Said bot = bots.of(signature, subject);
        if (bot != null) {
            return bot;
        }
        Said site = site(signature);
        if (site != null) {
            return site;
        }
        Said said = name.isEmpty() ? null : followed(names.read(name), subject);
        if (said == null && !signature.written().isEmpty() && !signature.isHidden()) {
            said = alone(names.read(Pieces.ofHandle(user(signature.written()))));
        }
        if (said == null && !signature.mailbox().isEmpty()) {
            said = names.read(Pieces.ofHandle(signature.mailbox()));
        }
        return said != null ? said : usual(signature, subject);
    }

    /** A given name under which many follow is often that of somebody who speaks in public. */
    private static Said followed(Said said, Subject subject) {
        return said != null && said.why() == Why.FIRST_NAME && isFollowed(subject)
                ? new Said(Said.UNSURE, Why.FOLLOWED)
                : said;
    }

    /** A given name in an account, without a name displayed, is that of a candidate as well as that of a neighbour. */
    private static Said alone(Said said) {
        return said != null && said.why() == Why.FIRST_NAME ? new Said(Said.UNSURE, Why.ACCOUNT_NAME) : said;
    }

    private static boolean isFollowed(Subject subject) {
        return subject.mention().values().raw(CoreFields.FOLLOWERS) instanceof Long followers && followers >= MANY;
    }

    /** What the site of an article, of an address or of an instance says; null where nothing. */
    private Said site(Signature signature) {
        String host = signature.host();
        if (host.isEmpty() && !signature.handle().isEmpty()) {
            int at = signature.handle().indexOf('@');
            if (at >= 0) {
                host = signature.handle().substring(at + 1);
            } else if (signature.network().equals("bluesky")) {
                host = signature.handle();
            }
        }
        if (host.isEmpty()) {
            return signature.isSite() && signature.network().equals("press")
                    ? new Said(Said.PRESS, Why.PRESS_NETWORK)
                    : null;
        }
        if (host.endsWith(STATE) && (host.length() == STATE.length() || host.endsWith("." + STATE))) {
            return new Said(Said.ORGANISATION, Why.STATE_SITE, STATE);
        }
        String medium = press.ofHost(host);
        if (medium != null) {
            return new Said(Said.PRESS, Why.PRESS_SITE, medium);
        }
        return signature.isSite() && signature.network().equals("press")
                ? new Said(Said.PRESS, Why.PRESS_NETWORK)
                : null;
    }

    private static String user(String account) {
        int at = account.indexOf('@');
        return at < 0 ? account : account.substring(0, at);
    }

    /** Where nothing else speaks: what the way it came by tells, else that it is not known. */
    private static Said usual(Signature signature, Subject subject) {
        if (COUNCIL.contains(signature.network())) {
            return new Said(Said.ELECTED, Why.COUNCIL);
        }
        if (signature.isPersonal()) {
            return new Said(Said.PERSON, Why.TYPE);
        }
        if (signature.isSite()) {
            return new Said(Said.UNSURE, Why.UNKNOWN_SITE);
        }
        if (signature.isHidden()) {
            return new Said(Said.UNSURE, Why.NO_NAME);
        }
        return new Said(Said.UNSURE, isFollowed(subject) ? Why.FOLLOWED : Why.UNKNOWN_ACCOUNT);
    }
}
