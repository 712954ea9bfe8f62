/** Mail that leaves: the server of a dossier, the contract of who carries a mail there, and what is known of its arrival. */
package org.beffroi.core.post;
