/** Documents as mails that any mail program opens and sends. */
package org.beffroi.documents.mail;
