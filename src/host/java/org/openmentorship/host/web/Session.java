package org.openmentorship.host.web;

/** A browser’s session: its XSRF token and whether the administrator’s password was given lately. */
public record Session(String id, String token, boolean stored, boolean webSudo) {}
