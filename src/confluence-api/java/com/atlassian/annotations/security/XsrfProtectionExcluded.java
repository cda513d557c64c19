package com.atlassian.annotations.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a door that posted forms may enter without an XSRF token (servlets and filters).
 *
 * <p>Source: github.com/atlassian-labs/atlassian-slack-integration-server; the targets are assumed
 *
 * <p>Status: seen
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface XsrfProtectionExcluded {}
