package com.atlassian.sal.api.websudo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a resource that needs a WebSudo session.
 *
 * <p>Source: Javadoc of SAL 3.0.0; developer.atlassian.com “Adding WebSudo support to your plugin” (REST resources, since REST
 * 2.2; scripts with Basic authorization are not asked). That the REST v2 module of 10.2 heeds it was not confirmed.
 *
 * <p>Status: seen
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface WebSudoRequired {}
