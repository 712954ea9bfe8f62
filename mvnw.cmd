@echo off
rem Builds Beffroi with Maven: mvnw verify runs every test.
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0.mvn\windows.ps1" maven %*
exit /b %ERRORLEVEL%
