/**
 * Mail: folders of IMAP servers, files of mailboxes.
 *
 * <p>{@code MailReader} takes the bytes of a message apart ({@code HeaderText}, {@code MailParts}, {@code OwnWords}, {@code
 * MailDates}), {@code MailMentions} makes mentions of what it says, {@code MailHaul} counts what is left out. Neither
 * recipients nor machines on the way nor attached files are ever kept.
 */
package org.beffroi.sources.mail;
