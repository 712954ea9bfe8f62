@echo off
rem Beffroi. Without arguments the workbench; with arguments a verb of the command line: beffroi --help
chcp 65001 >nul
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0.mvn\windows.ps1" beffroi %*
exit /b %ERRORLEVEL%
