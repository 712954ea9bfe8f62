package org.beffroi.workbench.privacy.model;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Proof;
import org.beffroi.dossier.erasure.Admission;
import org.beffroi.dossier.folder.AccessLog;
import org.beffroi.dossier.privacy.Erasure;
import org.beffroi.dossier.privacy.Findings;
import org.beffroi.dossier.privacy.HeldData;
import org.beffroi.dossier.privacy.InformationNotice;
import org.beffroi.dossier.privacy.KindNames;
import org.beffroi.dossier.privacy.Paper;
import org.beffroi.dossier.privacy.Purge;
import org.beffroi.dossier.privacy.RegisterEntry;
import org.beffroi.dossier.privacy.Whom;

/**
 * What is done in a dossier for the people who are spoken of. Off the UI thread.
 *
 * @param dossier in which
 * @param person who is at work, for the register of access and the proofs
 * @param kinds what kinds of sources are called
 * @param clock the time written there
 */
public record Rights(Dossier dossier, String person, KindNames kinds, Clock clock) {

    /** What is held about somebody: the items, and the answer made of them. */
    public record Held(List<HeldData.Item> items, Paper paper) {
        public Held {
            items = List.copyOf(items);
        }
    }

    /** All that is held about somebody; that it was asked for is noted. */
    public Held held(Whom whom, Locale locale, Progress progress) {
        HeldData data = new HeldData(dossier, whom, kinds, clock);
        List<HeldData.Item> items = data.items(person, progress);
        return new Held(items, data.paper(items, locale));
    }

    /** Where somebody is. */
    public Findings find(Whom whom, Progress progress) {
        return new Erasure(dossier, whom, clock).find(progress);
    }

    /** Erases somebody. */
    public Proof erase(Whom whom, String ground, boolean texts, Progress progress) {
        return new Erasure(dossier, whom, clock).erase(person, ground, texts, progress);
    }

    /** Erasures that were begun and cut short. */
    public List<Proof> unfinished() {
        return dossier.erasures().unfinished();
    }

    /** What earlier erasures keep out, newest first. */
    public List<Admission.Candidate> keptOut() {
        return new Admission(dossier).candidates();
    }

    /** Lets mentions of namesakes in; that it was done is noted. */
    public void letIn(List<String> mentions) {
        noted("privacy let-in", new Admission(dossier).letIn(mentions));
    }

    /** Keeps mentions out again that were let in; that it was done is noted. */
    public void keepOut(List<String> mentions) {
        noted("privacy keep-out", new Admission(dossier).keepOut(mentions, Progress.silent()));
    }

    private void noted(String what, int mentions) {
        new AccessLog(dossier.folder(), clock).served(person, what, "", mentions);
    }

    /** What has been kept long enough, by source. */
    public List<Purge.Line> due(Progress progress) {
        return new Purge(dossier, clock).due(progress);
    }

    /** Erases it. */
    public Optional<Proof> purge(String ground, Progress progress) {
        return new Purge(dossier, clock).run(person, ground, progress);
    }

    /** The entry of the register. */
    public Paper register(Locale locale) {
        return new RegisterEntry(dossier, kinds, clock).paper(locale);
    }

    /** The notice for the people who are spoken of. */
    public Paper notice(Locale locale) {
        return new InformationNotice(dossier, kinds, clock).paper(locale);
    }

    /** Who had names shown, and whose rights were served. */
    public AccessLog.Content accesses() {
        return new AccessLog(dossier.folder(), clock).read();
    }
}
